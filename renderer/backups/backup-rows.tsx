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
      announcer
        .getState()
        .announce(made.problem ? say('backups.backingUpFailed') : say('backups.backedUp'))
    })

  return (
    <>
      <Row
        name={say('backups.afterEveryChange')}
        hint={
          <>
            {problem && (
              <span role="alert">
                {saidWith(words('backups.backingUpDoesNot2', { problem }), {
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
      <Row name={say('backups.countersignsOwnFolder')} hint={<bdi>{status.ownFolder}</bdi>} />
      <Row
        name={say('backups.aSecondFolder')}
        hint={
          leaving.failure ? (
            <span role="alert">{leaving.failure}</span>
          ) : status.folder ? (
            <bdi>{status.folder}</bdi>
          ) : (
            say('backups.noneYetOneThat')
          )
        }
      >
        <ChooseFolder
          label={status.folder ? say('backups.chooseAnotherFolder') : say('backups.chooseAFolder')}
        />
        {status.folder && (
          <Button
            variant="subtle"
            loading={leaving.busy}
            onClick={() => void leaving.attempt(() => backups.getState().leaveFolder())}
          >
            {say('backups.stopUsingIt')}
          </Button>
        )}
      </Row>
    </>
  )
}
