import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { BackupList } from '../backups/backup-list.tsx'
import { BackupRows } from '../backups/backup-rows.tsx'
import { ComeBack } from '../backups/come-back.tsx'
import { saveFile } from '../shell/save-file.ts'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import { fromBase64 } from './from-base64.ts'
import { Row, Section } from './section.tsx'

/** Automatic backups, the recovery key, and a copy of everything. */
export function BackupSettings() {
  const { call, session, view, announcer } = useStores()
  const confirmed = useStore(session, state => state.status?.recoveryKeyConfirmed ?? null)
  const [explains, setExplains] = useState(false)
  const { busy, failure, attempt } = useAttempt()

  const save = () =>
    attempt(async () => {
      const { name, file } = await call('vault.sealedCopy')
      saveFile(name, [fromBase64(file)])
      announcer.getState().announce(`Saved ${name}`)
    })

  return (
    <Section title="Backups">
      <BackupRows />
      <BackupList />
      <Row
        name="Recovery key"
        hint={
          confirmed === false
            ? 'Not confirmed yet: write it down and type part of it back.'
            : 'Opens your vault and its backups when nothing else does.'
        }
      >
        <Button variant="default" onClick={() => view.getState().showRecoveryKey(true)}>
          Show recovery key
        </Button>
      </Row>
      <Row
        name="Sealed copy"
        hint={
          failure ? (
            <span role="alert">{failure}</span>
          ) : (
            'Everything in one encrypted file, opened by the recovery key or the passphrase.'
          )
        }
      >
        <Button variant="default" loading={busy} onClick={() => void save()}>
          Save a sealed copy
        </Button>
      </Row>
      <Row
        name="If you cannot get in"
        hint="After a forgotten passphrase, with a lost keychain, on a new computer."
      >
        <Button variant="default" onClick={() => setExplains(true)}>
          How to get back in
        </Button>
      </Row>
      <Modal opened={explains} onClose={() => setExplains(false)} title="How to get back in">
        <div className="stack">
          <ComeBack after={['passphrase', 'keychain', 'computer']} />
        </div>
      </Modal>
    </Section>
  )
}
