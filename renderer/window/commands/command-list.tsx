import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../../shared/wording/say.ts'
import { useStores } from '../../stores/stores-context.ts'
import { CommandRow } from './command-row.tsx'
import classes from './commands.module.css'
import { type Command, type CommandGroup, findCommands } from './find-commands.ts'
import { runCommand } from './run-command.ts'

const groupNames = {
  entries: 'codes.entries',
  add: 'labels.add',
  go: 'actions.group.go',
  servers: 'actions.group.servers',
  safety: 'actions.group.safety',
  computers: 'computers.title',
  settings: 'labels.settings',
} as const satisfies Record<CommandGroup['group'], string>

/** The field, and below it what it finds. The field has the focus, and names the marked row. */
export function CommandList({ onDone }: { onDone: () => void }) {
  const stores = useStores()
  const entries = useStore(stores.entries, state => state.list)
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const id = useId()
  const asked = useDeferredValue(query)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the entries is found anew
  const groups = useMemo(() => findCommands(stores, asked), [stores, asked, entries])
  const rows = groups.flatMap(({ commands }) => commands)
  const at = Math.min(marked, rows.length - 1)
  const rowId = (index: number) => `${id}-${index}`

  function run(command: Command) {
    onDone()
    runCommand(stores, command)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || rows.length === 0) return
    const last = rows.length - 1
    const to = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(last, at + 8),
      PageUp: Math.max(0, at - 8),
    }[event.key]
    const chosen = rows[at]
    if (to !== undefined) setMarked(to)
    else if (event.key === 'Enter' && !event.repeat && chosen && asked === query) run(chosen)
    else return
    event.preventDefault()
  }

  let first = 0
  return (
    <>
      <div className={classes.field}>
        <IconSearch size={18} aria-hidden="true" />
        <input
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={at < 0 ? undefined : rowId(at)}
          aria-autocomplete="list"
          aria-label={say('actions.search')}
          placeholder={say('actions.search')}
          autoComplete="off"
          dir="auto"
          spellCheck={false}
          data-autofocus
          value={query}
          onChange={event => {
            setQuery(event.currentTarget.value)
            setMarked(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={say('labels.commands')}
        className={classes.list}
      >
        {groups.map(({ group, commands }) => {
          const from = first
          first += commands.length
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset can't hold options
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <p id={`${id}-${group}`} role="presentation" className={classes.heading}>
                {say(groupNames[group])}
              </p>
              {commands.map((command, index) => (
                <CommandRow
                  key={rowId(from + index)}
                  id={rowId(from + index)}
                  command={command}
                  isMarked={from + index === at}
                  onMark={() => setMarked(from + index)}
                  onChoose={() => run(command)}
                />
              ))}
            </div>
          )
        })}
      </div>
      <p role="status" className={classes.nothing}>
        {rows.length === 0 && say('actions.nothingFound')}
      </p>
    </>
  )
}
