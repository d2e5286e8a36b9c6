import { Alert, Button, Group, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { FlowResult } from '../../../shared/account-models.ts'
import type { AccountTask } from '../../stores/accounts.ts'
import { useStores } from '../../stores/stores-context.ts'
import classes from './flow-done.module.css'

interface FlowDoneProps {
  readonly result: Extract<FlowResult, { kind: 'done' }>
  readonly kind: AccountTask['kind']
  onClose(): void
}

/** What was reached, and what people want next: the backup codes. */
export function FlowDone({ result, kind, onClose }: FlowDoneProps) {
  const { announcer, view } = useStores()
  const { account, entryId, backupCodesFiled, warning } = result
  const sentence = doneSentence(kind, result)

  useEffect(() => announcer.getState().sayAloud(sentence), [announcer, sentence])

  function showCodes() {
    const { openNewCodes, openDetails, openAccountCodes } = view.getState()
    // Only turning on asked for a yes a moment ago; elsewhere the codes wait for one of their own.
    if (kind === 'turn-on') openNewCodes(account.id, entryId)
    else if (entryId !== null) openDetails(entryId, 'backup-codes')
    else openAccountCodes(account.id)
  }

  return (
    <div className="stack">
      <div className={classes.done}>
        <IconCircleCheck size={22} aria-hidden="true" />
        <div>
          <Text fw={580}>{sentence}</Text>
          {backupCodesFiled > 0 && (
            <>
              <Text size="sm">Backup codes filed: {backupCodesFiled}</Text>
              <Text size="sm" c="dimmed">
                Keep a copy on paper, too, in case this computer is lost.
              </Text>
            </>
          )}
        </div>
      </div>
      {warning && <Alert color="orange">{warning}</Alert>}
      <Group justify="flex-end">
        {backupCodesFiled > 0 && (
          <Button
            variant="default"
            onClick={() => {
              onClose()
              showCodes()
            }}
          >
            Show backup codes
          </Button>
        )}
        <Button data-autofocus autoFocus onClick={onClose}>
          Done
        </Button>
      </Group>
    </div>
  )
}

function doneSentence(kind: AccountTask['kind'], { account }: FlowDoneProps['result']): string {
  const isOn = account.status?.enabled === true
  if (kind === 'regenerate') return 'There are new backup codes; the earlier ones are void.'
  if (kind === 'rotate') return 'The entry has its new secret. The old one is in the trash.'
  if (kind === 'undo') return 'Undone: nothing of it is left.'
  if (kind === 'turn-off') return 'Two-factor is off.'
  return isOn ? 'Two-factor is on.' : 'Two-factor is off.'
}
