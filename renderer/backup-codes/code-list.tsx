import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { BackupCode } from '../../shared/account-models.ts'
import { say } from '../../shared/wording/say.ts'
import classes from './backup-codes.module.css'
import { CodeRow } from './code-row.tsx'
import { ConfirmHere } from './confirm-here.tsx'
import type { CodeActions } from './use-code-actions.ts'
import type { CodeYes } from './use-code-yes.ts'
import { useReturnFocus } from './use-return-focus.ts'
import { useSteadyOrder } from './use-steady-order.ts'

interface CodeListProps {
  readonly name: string
  readonly list: readonly BackupCode[]
  readonly shownSecrets: ReadonlyMap<string, string> | null
  readonly actions: CodeActions
  readonly yes: CodeYes
  /** The key of the code that was just copied. */
  readonly asksWhere: string | null
  onAnswered(): void
  onRemoved(): void
}

/** Shows the codes. Those that are no longer valid are folded away. */
export function CodeList({ list, shownSecrets, actions, yes, ...props }: CodeListProps) {
  const { name, asksWhere, onAnswered, onRemoved } = props
  const [unfolded, setUnfolded] = useState(false)
  const [removing, setRemoving] = useState(false)
  const unfoldButton = useReturnFocus(removing)
  const ordered = useSteadyOrder(list)
  const voids = list.filter(({ state }) => state === 'void')
  const visible = unfolded ? ordered : ordered.filter(({ state }) => state !== 'void')

  return (
    <>
      {visible.length > 0 && (
        <ul className={classes.list} aria-label={name}>
          {visible.map(code => (
            <CodeRow
              key={code.key}
              code={code}
              number={ordered.indexOf(code) + 1}
              shownSecret={shownSecrets?.get(code.key)}
              actions={actions}
              yes={yes}
              asksWhere={asksWhere === code.key}
              onAnswered={onAnswered}
              onRemoved={onRemoved}
            />
          ))}
        </ul>
      )}
      {voids.length > 0 && !removing && (
        <Group gap="xs">
          <Button
            ref={unfoldButton}
            size="compact-sm"
            variant="subtle"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded
              ? say('backupCodes.void.hide', { count: voids.length })
              : say('backupCodes.void.show', { count: voids.length })}
          </Button>
          {unfolded && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => setRemoving(true)}
            >
              {say('backupCodes.void.remove')}
            </Button>
          )}
        </Group>
      )}
      {removing && (
        <ConfirmHere
          question={say('backupCodes.void.removeAsk')}
          action={say('labels.remove')}
          onConfirm={() => {
            onRemoved()
            void actions.remove(voids).then(() => setRemoving(false))
          }}
          onCancel={() => setRemoving(false)}
        />
      )}
    </>
  )
}
