import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'
import { MoveDialog } from './move-dialog.tsx'

/** Where the secrets live, and moving them. */
export function PlaceSettings() {
  const { session } = useStores()
  const status = useStore(session, state => state.status)
  const [asks, setAsks] = useState(false)
  if (!status) return null
  const inKeychain = status.place === 'keychain'
  const needsPassphrase = inKeychain && !status.hasPassphrase

  return (
    <Section title="Where your secrets live">
      <Row
        name={inKeychain ? status.keychainName : 'A sealed file'}
        hint={
          inKeychain
            ? needsPassphrase
              ? 'In the keychain of your system. Set a passphrase first to move them to a sealed file.'
              : 'In the keychain of your system. On the disk there are only sealed backups.'
            : status.filePath
        }
      >
        <Button variant="default" disabled={needsPassphrase} onClick={() => setAsks(true)}>
          {inKeychain ? 'Move to a sealed file' : 'Move to the keychain'}
        </Button>
      </Row>
      <MoveDialog opened={asks} onClose={() => setAsks(false)} />
    </Section>
  )
}
