import { Button, Group, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { FlowResult } from '../../../shared/account-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { Feedback } from '../../parts/feedback/feedback.tsx'
import type { AccountTask } from '../../stores/accounts.ts'
import { useStores } from '../../stores/stores-context.ts'
import classes from './flow-done.module.css'

interface FlowDoneProps {
  readonly result: Extract<FlowResult, { kind: 'done' }>
  readonly kind: AccountTask['kind']
  onClose(): void
}

/** Shows the result, and what people want next, which is the backup codes. */
export function FlowDone({ result, kind, onClose }: FlowDoneProps) {
  const { announcer, view } = useStores()
  const { account, entryId, backupCodesFiled, warning } = result
  const sentence = doneSentence(kind, result)

  useEffect(() => announcer.getState().sayAloud(sentence), [announcer, sentence])

  function showCodes() {
    const { openNewCodes, openDetails, openAccountCodes } = view.getState()
    // Only turning on has just asked for a confirmation. In other cases, showing the codes needs
    // its own.
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
              <Text size="sm">{say('change.done.backupCodes', { count: backupCodesFiled })}</Text>
              <Text size="sm" c="dimmed">
                {say('change.done.backupCodes.hint')}
              </Text>
            </>
          )}
        </div>
      </div>
      {warning && <Feedback tone="warning">{sayWords(warning)}</Feedback>}
      <Group justify="flex-end">
        {backupCodesFiled > 0 && (
          <Button
            variant="default"
            onClick={() => {
              onClose()
              showCodes()
            }}
          >
            {say('change.done.showBackupCodes')}
          </Button>
        )}
        <Button data-autofocus autoFocus onClick={onClose}>
          {say('labels.done')}
        </Button>
      </Group>
    </div>
  )
}

function doneSentence(kind: AccountTask['kind'], { account }: FlowDoneProps['result']): string {
  const isOn = account.status?.enabled === true
  if (kind === 'regenerate') return say('change.done.regenerated')
  if (kind === 'rotate') return say('change.done.rotated')
  if (kind === 'undo') return say('change.done.undone')
  if (kind === 'turn-off') return say('change.done.off')
  return isOn ? say('change.done.on') : say('change.done.off')
}
