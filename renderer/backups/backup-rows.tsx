import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Row } from '../parts/layout/section.tsx'
import { describeLastGood } from '../parts/recovery/describe-backup.ts'
import { saidWith } from '../parts/said.ts'
import { useNow } from '../parts/time/use-now.ts'
import { useStores } from '../stores/stores-context.ts'
import { ChooseFolder } from './choose-folder.tsx'

/** Shows how the automatic backups are doing, and where they are stored. */
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
      announcer
        .getState()
        .announce(made.problem ? say('backups.failed') : say('notices.backups.done'))
    })

  return (
    <>
      <Row
        name={say('backups.automatic')}
        hint={
          <>
            {problem && (
              <span role="alert">
                {saidWith(words('backups.failing', { problem }), {
                  bdi: chunks => <bdi>{chunks}</bdi>,
                })}
              </span>
            )}
            {describeLastGood(status, now)}
          </>
        }
      >
        <Button variant="default" loading={making.busy} onClick={() => void make()}>
          {say('backups.backUpNow')}
        </Button>
      </Row>
      <Row name={say('backups.ownFolder')} hint={<bdi>{status.ownFolder}</bdi>} />
      <Row
        name={say('backups.secondFolder')}
        hint={
          leaving.failure ? (
            <span role="alert">{leaving.failure}</span>
          ) : status.folder ? (
            <bdi>{status.folder}</bdi>
          ) : (
            say('backups.secondFolder.none')
          )
        }
      >
        <ChooseFolder
          label={
            status.folder
              ? say('notices.backups.secondFolder.change')
              : say('backups.secondFolder.choose')
          }
        />
        {status.folder && (
          <Button
            variant="subtle"
            loading={leaving.busy}
            onClick={() => void leaving.attempt(() => backups.getState().leaveFolder())}
          >
            {say('backups.secondFolder.leave')}
          </Button>
        )}
      </Row>
    </>
  )
}
