import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say, sayWords } from '../../shared/wording/say.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'
import { MoveDialog } from './move-dialog.tsx'

/** Shows where the secrets live, and moves them. */
export function PlaceSettings() {
  const { session } = useStores()
  const status = useStore(session, state => state.status)
  const [asks, setAsks] = useState(false)
  if (!status) return null
  const inKeychain = status.place === 'keychain'
  const needsPassphrase = inKeychain && !status.hasPassphrase

  return (
    <Section part="place" title={say('settings.place')}>
      <Row
        name={inKeychain ? sayWords(status.keychainName) : say('labels.encryptedFile')}
        hint={
          inKeychain
            ? needsPassphrase
              ? say('settings.place.needsPassphrase')
              : say('settings.place.keychain')
            : status.filePath
        }
      >
        <Button variant="default" disabled={needsPassphrase} onClick={() => setAsks(true)}>
          {inKeychain ? say('settings.move.toFile') : say('settings.move.toKeychain')}
        </Button>
      </Row>
      <MoveDialog opened={asks} onClose={() => setAsks(false)} />
    </Section>
  )
}
