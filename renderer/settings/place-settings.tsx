import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { sentenceOf } from '../bridge/sentence.ts'
import { useStores } from '../stores/stores-context.ts'
import { Row, Section } from './section.tsx'

/** Where the secrets live, and moving them. */
export function PlaceSettings() {
  const { call, session, announcer } = useStores()
  const status = useStore(session, state => state.status)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (!status) return null
  const inKeychain = status.place === 'keychain'
  const needsPassphrase = inKeychain && !status.hasPassphrase

  async function move() {
    setBusy(true)
    setFailure(null)
    try {
      const place = inKeychain ? 'file' : 'keychain'
      session.getState().adopt(await call('vault.move', { place }))
      announcer.getState().announce('Moved')
    } catch (error) {
      setFailure(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }

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
              'In the keychain of your system, and nowhere else on the disk.'
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
