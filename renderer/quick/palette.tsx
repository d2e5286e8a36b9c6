import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { CodesContext } from '../codes/codes-context.ts'
import { PeriodClocks } from '../codes/period-clocks.tsx'
import { shortcutOf } from '../parts/keys/shortcuts.ts'
import { Keys } from './keys.tsx'
import { PaletteRow } from './palette-row.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import classes from './quick.module.css'
import { quickEntries } from './quick-entries.ts'
import { useQuickStores } from './quick-stores-context.ts'
import { actOf, type QuickAct, useQuickActions } from './use-quick-actions.ts'

/** Searches entries as the user types. Enter copies the code of the marked entry. */
export function Palette({ onDone }: { onDone: (done?: string) => void }) {
  const stores = useQuickStores()
  const { entries, codes, awake, announcer } = stores
  const list = useStore(entries, state => state.list)
  const problem = useStore(entries, state => state.problem)
  const recent = useStore(awake, state => state.recent)
  const done = useStore(announcer, state => (state.isShown ? state.sentence : ''))
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const actions = useQuickActions(onDone)
  const capabilities = useStore(stores.session, state => state.capabilities)
  const id = useId()
  const rows = useMemo(() => quickEntries(list ?? [], query, recent), [list, query, recent])
  const at = Math.min(marked, rows.length - 1)
  const entry = rows[at]
  const optionId = (one: EntrySummary) => `${id}-${one.id}`

  // A user may be quicker than the list. The action then runs when the list is there.
  const early = useRef<QuickAct | null>(null)
  useEffect(() => {
    const act = early.current
    if (list === null || act === null) return
    early.current = null
    if (entry) void actions.run(act, entry)
  })

  useEffect(() => codes.getState().watch(rows.map(row => row.id)), [codes, rows])

  async function scan() {
    const request = () => stores.call('scan.request').catch(() => undefined)
    // The window closes first, because it may cover the code. In a browser, a page that closes takes
    // its calls with it.
    if (capabilities?.capturesScreens === false) await request()
    onDone()
    if (capabilities?.capturesScreens) void request()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const isHeld = event.repeat && event.key === 'Enter'
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const pressed = event.nativeEvent
    const act = actOf(pressed)
    if (capabilities && shortcutOf('quick', pressed) === 'quickScan') void scan()
    else if (step !== undefined && rows.length > 0)
      setMarked((at + step + rows.length) % rows.length)
    else if (act !== null && entry && !isHeld) void actions.run(act, entry)
    else if (act !== null) early.current = list === null ? act : null
    else return
    event.preventDefault()
  }

  if (actions.asked) {
    return (
      <PassphraseForm
        title={say('quick.confirm', { name: actions.asked.name })}
        action={say('quick.copyBackupCode')}
        failure={actions.said}
        mayTry
        onPassphrase={actions.confirm}
      />
    )
  }

  const nothing = query.trim() === '' ? say('quick.empty') : say('quick.nothingFound')
  return (
    <CodesContext value={codes}>
      <input
        className={classes.search}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={entry && optionId(entry)}
        aria-autocomplete="list"
        aria-label={say('quick.search')}
        placeholder={say('quick.search')}
        autoComplete="off"
        dir="auto"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the window was opened to type into it
        autoFocus
        value={query}
        onChange={event => {
          setQuery(event.currentTarget.value)
          setMarked(0)
          actions.clear()
        }}
        onKeyDown={onKeyDown}
      />
      <PeriodClocks />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={say('labels.codes')}
        className={classes.list}
      >
        {rows.map((row, index) => (
          <PaletteRow
            key={row.id}
            id={optionId(row)}
            entry={row}
            isMarked={index === at}
            onMark={() => setMarked(index)}
            onChoose={() => void actions.run('copy', row)}
          />
        ))}
      </div>
      {list !== null && rows.length === 0 && <p className={classes.nothing}>{nothing}</p>}
      <p role="alert" className={classes.failure}>
        {actions.said ?? problem}
      </p>
      <p aria-hidden="true" className={classes.done}>
        {done}
      </p>
      <Keys />
    </CodesContext>
  )
}
