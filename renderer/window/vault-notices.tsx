import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconLifebuoy } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { ClockNotice } from '../accounts/overview/clock-notice.tsx'
import { BackupNotice } from '../backups/backup-notice.tsx'
import { Notice } from '../parts/feedback/notice.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'

const UpdateNotice = lazyPart(async () => (await import('./update-notice.tsx')).UpdateNotice)

/** Shows important information and open tasks above the list. */
export function VaultNotices() {
  const stores = useStores()
  const status = useStore(stores.session, state => state.status)
  const dismissed = useStore(stores.session, state => state.reminderDismissed)
  const listProblem = useStore(stores.entries, state => state.problem)
  const codesProblem = useStore(stores.codes, state => state.problem)
  const updateCheck = useStore(stores.settings, state => state.settings.updateCheck)
  const problem = listProblem ?? codesProblem
  const quarantined = status?.quarantined ?? 0

  return (
    <>
      {problem && (
        <Notice icon={<IconAlertTriangle size={18} />} alert>
          <Text size="sm">{problem}</Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void stores.entries.getState().load()}
          >
            {say('labels.tryAgain')}
          </Button>
        </Notice>
      )}
      {quarantined > 0 && (
        <Notice icon={<IconAlertTriangle size={18} />}>
          <Text size="sm">{say('window.quarantined', { count: quarantined })}</Text>
        </Notice>
      )}
      <BackupNotice />
      <ClockNotice />
      {updateCheck && (
        <Suspense fallback={null}>
          <UpdateNotice />
        </Suspense>
      )}
      {status?.recoveryKeyConfirmed === false && !dismissed && (
        <Notice icon={<IconLifebuoy size={18} />}>
          <Text size="sm">{say('window.recoveryKeyReminder')}</Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => stores.view.getState().askRecoveryKey('show')}
          >
            {say('labels.showRecoveryKey')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => stores.session.getState().dismissReminder()}
          >
            {say('labels.later')}
          </Button>
        </Notice>
      )}
    </>
  )
}
