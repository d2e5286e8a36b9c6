import {
  IconCopy,
  IconInfoCircle,
  IconLanguage,
  IconListNumbers,
  IconPencil,
  IconUser,
} from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { Shortcut } from '../../parts/keys/shortcut.tsx'
import { actions } from './actions.ts'
import classes from './commands.module.css'
import { type Command, nameOf } from './find-commands.ts'

interface CommandRowProps {
  readonly id: string
  readonly command: Command
  readonly isMarked: boolean
  onMark(): void
  onChoose(): void
}

/** Shows one command. The search field handles the keyboard, and knows which row is marked. */
export function CommandRow({ id, command, isMarked, onMark, onChoose }: CommandRowProps) {
  const row = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isMarked) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])
  const Icon = iconOf(command)
  const shortcut = command.kind === 'action' ? actions[command.action].shortcut : undefined
  const madeBy = command.kind === 'entry' ? command.entry.madeBy : undefined

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field names the marked row
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isMarked}
      className={classes.row}
      onPointerMove={isMarked ? undefined : onMark}
      onClick={onChoose}
    >
      <Icon size={18} aria-hidden="true" />
      <span className={classes.names}>
        <bdi lang={command.kind === 'language' ? command.language : undefined}>
          {nameOf(command)}
        </bdi>
        {/* The server is on a line of its own, so that no name can push it out of sight. */}
        {madeBy !== undefined && (
          <bdi className={classes.from}>{say('actions.from', { host: madeBy })}</bdi>
        )}
      </span>
      {shortcut && <Shortcut id={shortcut} />}
    </div>
  )
}

const entryIcons = {
  copy: IconCopy,
  details: IconInfoCircle,
  edit: IconPencil,
  'backup-codes': IconListNumbers,
}

function iconOf(command: Command): typeof IconCopy {
  switch (command.kind) {
    case 'action':
      return actions[command.action].Icon
    case 'language':
      return IconLanguage
    case 'account':
      return IconUser
    case 'entry':
      return entryIcons[command.act]
  }
}
