import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Row } from '../parts/layout/section.tsx'
import { describeLastGood } from '../parts/recovery/describe-backup.ts'
import { useNow } from '../parts/time/use-now.ts'
import { useStores } from '../stores/stores-context.ts'
import { ChooseFolder } from './choose-folder.tsx'

/** How the automatic backups fare, and where they go. */
export function BackupRows() {
  const { backups, announcer } = useStores()
  const status = useStore(backups, state => state.status)
  const now = useNow()
  const making = useAttempt()
  const leaving = useAttempt()
  if (!status) return null
  const problem = making.failure ?? status.problem?.message

  const make = () =>
    making.attempt(async () => {
      const made = await backups.getState().make()
      announcer.getState().announce(made.problem ? 'Backing up failed' : 'Backed up')
    })

  return (
    <>
      <Row
        name="After every change"
        hint={
          <>
            {problem && (
              <span role="alert">
                Backing up does not work. <bdi>{problem}</bdi>{' '}
              </span>
            )}
            {describeLastGood(status, now)}
          </>
        }
      >
        <Button variant="default" loading={making.busy} onClick={() => void make()}>
          Back up now
        </Button>
      </Row>
      <Row name="Countersign’s own folder" hint={<bdi>{status.ownFolder}</bdi>} />
      <Row
        name="A second folder"
        hint={
          leaving.failure ? (
            <span role="alert">{leaving.failure}</span>
          ) : status.folder ? (
            <bdi>{status.folder}</bdi>
          ) : (
            'None yet. One that is synced or on another disk outlives this computer.'
          )
        }
      >
        <ChooseFolder label={status.folder ? 'Choose another folder' : 'Choose a folder'} />
        {status.folder && (
          <Button
            variant="subtle"
            loading={leaving.busy}
            onClick={() => void leaving.attempt(() => backups.getState().leaveFolder())}
          >
            Stop using it
          </Button>
        )}
      </Row>
    </>
  )
}
