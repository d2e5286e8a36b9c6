import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { saveFile } from '../shell/save-file.ts'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import { fromBase64 } from './from-base64.ts'
import { Row, Section } from './section.tsx'

/** The recovery key and a copy of everything. */
export function BackupSettings() {
  const { call, session, view } = useStores()
  const confirmed = useStore(session, state => state.status?.recoveryKeyConfirmed ?? null)
  const { busy, failure, attempt } = useAttempt()

  const save = () =>
    attempt(async () => {
      const { name, file } = await call('vault.sealedCopy')
      saveFile(name, [fromBase64(file)])
    })

  return (
    <Section title="Backup">
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
    </Section>
  )
}
