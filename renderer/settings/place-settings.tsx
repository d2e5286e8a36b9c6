import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import { Row, Section } from './section.tsx'

/** Where the secrets live, and moving them. */
export function PlaceSettings() {
  const { call, session, announcer } = useStores()
  const status = useStore(session, state => state.status)
  const { busy, failure, attempt } = useAttempt()
  if (!status) return null
  const inKeychain = status.place === 'keychain'
  const needsPassphrase = inKeychain && !status.hasPassphrase

  const move = () =>
    attempt(async () => {
      const place = inKeychain ? 'file' : 'keychain'
      session.getState().adopt(await call('vault.move', { place }))
      announcer.getState().announce('Moved')
    })

  return (
    <Section title="Where your secrets live">
      <Row
        name={inKeychain ? status.keychainName : 'A sealed file'}
        hint={
          failure ? (
            <span role="alert">{failure}</span>
          ) : inKeychain ? (
            needsPassphrase ? (
              'Set a passphrase first to move them to a sealed file.'
            ) : (
              'In the keychain of your system; on the disk there are sealed backups alone.'
            )
          ) : (
            status.filePath
          )
        }
      >
        <Button
          variant="default"
          loading={busy}
          disabled={needsPassphrase}
          onClick={() => void move()}
        >
          {inKeychain ? 'Move to a sealed file' : 'Move to the keychain'}
        </Button>
      </Row>
    </Section>
  )
}
