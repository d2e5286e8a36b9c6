import { Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Notice } from '../parts/feedback/notice.tsx'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { describeLastGood } from '../parts/recovery/describe-backup.ts'
import { saidWith } from '../parts/said.ts'
import { useNow } from '../parts/time/use-now.ts'
import { useStores } from '../stores/stores-context.ts'
import { ChooseFolder } from './choose-folder.tsx'

/** Shows why backups fail, and what can be done. */
export function FailingBackups() {
  const { backups, announcer } = useStores()
  const status = useStore(backups, state => state.status)
  const now = useNow()
  const { busy, attempt } = useAttempt()
  if (!status?.problem) return null

  const retry = () =>
    attempt(async () => {
      try {
        const { problem } = await backups.getState().make()
        announcer
          .getState()
          .announce(problem ? say('notices.backups.failedAgain') : say('notices.backups.done'))
      } catch (error) {
        showFailure(error)
      }
    })

  return (
    <Notice icon={<IconAlertTriangle size={18} />} alert>
      <Text size="sm">
        {saidWith(
          words('notices.backups.failing.lastGood', {
            problem: status.problem.message,
            lastGood: describeLastGood(status, now),
          }),
          { bdi: chunks => <bdi>{chunks}</bdi> },
        )}
      </Text>
      <Button size="compact-sm" variant="default" loading={busy} onClick={() => void retry()}>
        {say('labels.tryAgain')}
      </Button>
      <ChooseFolder label={say('notices.backups.secondFolder.change')} size="compact-sm" />
    </Notice>
  )
}
