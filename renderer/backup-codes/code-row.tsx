import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupCode } from '../../shared/account-models.ts'
import { say } from '../../shared/wording/say.ts'
import { describeState } from '../parts/entries/describe-backup-codes.ts'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import classes from './backup-codes.module.css'
import { CodeMenu } from './code-menu.tsx'
import { CodeNote } from './code-note.tsx'
import { ConfirmHere } from './confirm-here.tsx'
import type { CodeActions } from './use-code-actions.ts'
import type { CodeYes } from './use-code-yes.ts'
import { useReturnFocus } from './use-return-focus.ts'

interface CodeRowProps {
  readonly code: BackupCode
  /** Its position in the list, from 1. */
  readonly number: number
  /** The code itself while it is shown. */
  readonly shownSecret: string | undefined
  readonly actions: CodeActions
  readonly yes: CodeYes
  /** True for a code that was just copied, so that the user can note where it is used. */
  readonly asksWhere: boolean
  onAnswered(): void
  /** Called before the row disappears, so that the focus can move elsewhere. */
  onRemoved(): void
}

export function CodeRow(props: CodeRowProps) {
  const { code, number, shownSecret, actions, yes, asksWhere, onAnswered, onRemoved } = props
  const [asked, setAsked] = useState<'note' | 'remove' | null>(null)
  const name = say('backupCodes.numbered', { number })
  const state = describeState(code)
  const writes = asksWhere || asked === 'note'
  const asksYes = yes.asked?.key === code.key ? yes.asked.what : null
  const menu = useReturnFocus(writes || asked !== null || asksYes !== null)

  function done() {
    setAsked(null)
    onAnswered()
  }

  return (
    <li className={classes.row} data-state={code.state}>
      <span className={classes.number}>{number}</span>
      <span>
        <span className="visually-hidden">
          {shownSecret === undefined && say('backupCodes.hidden')}
        </span>
        <span
          className={`${classes.code} private-text`}
          data-shown={shownSecret !== undefined || undefined}
          aria-hidden={shownSecret === undefined}
        >
          {shownSecret ?? code.mask}
        </span>
        {state !== '' && !writes && (
          <span className={classes.state} dir="auto">
            {state}
          </span>
        )}
      </span>
      <span className={classes.actions}>
        {code.state === 'unused' && (
          <Tooltip label={say('backupCodes.copyAndMark')}>
            <ActionIcon
              variant="subtle"
              size={32}
              aria-label={say('backupCodes.copyNamed', { name })}
              onClick={() => void yes.begin(code, 'copy')}
            >
              <IconCopy size={17} />
            </ActionIcon>
          </Tooltip>
        )}
        <CodeMenu
          name={name}
          state={code.state}
          ref={menu}
          onMark={next => {
            const marking = next === 'unused' ? yes.begin(code, 'unused') : actions.mark(code, next)
            void marking.then(isDone => isDone && menu.current?.focus())
          }}
          onNote={() => setAsked('note')}
          onRemove={() => setAsked('remove')}
        />
      </span>
      {writes && (
        <div className={classes.below}>
          <CodeNote
            label={
              asksWhere ? say('backupCodes.note.where') : say('backupCodes.note.label', { name })
            }
            note={code.note}
            onDone={note => {
              if (note !== null) void actions.setNote(code, note)
              done()
            }}
          />
        </div>
      )}
      {asksYes && (
        <div className={classes.below}>
          <ConfirmReveal
            key={asksYes}
            action={
              asksYes === 'copy' ? say('backupCodes.copyConfirm') : say('backupCodes.mark.unused')
            }
            onConfirmed={confirmation => yes.confirm(code, confirmation)}
            onCancel={yes.cancel}
          />
        </div>
      )}
      {asked === 'remove' && (
        <div className={classes.below}>
          <ConfirmHere
            question={say('backupCodes.removeAsk')}
            action={say('labels.remove')}
            onConfirm={() => {
              onRemoved()
              void actions.remove([code])
            }}
            onCancel={done}
          />
        </div>
      )}
    </li>
  )
}
