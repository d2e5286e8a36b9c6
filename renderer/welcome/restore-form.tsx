import { Button, FileInput, Group, SegmentedControl, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { PlaceKind } from '../../shared/models.ts'
import { Failure } from '../shell/failure.tsx'
import { SecretInput } from '../shell/secret-input.tsx'
import { Stage } from '../shell/stage.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import { toBase64 } from './to-base64.ts'

/** Makes the vault from a sealed file: a copy saved by hand or an automatic backup. */
export function RestoreForm({ onBack }: { onBack: () => void }) {
  const { call, session } = useStores()
  const status = useStore(session, state => state.status)
  const usual = status?.state === 'unavailable' ? 'file' : (status?.place ?? 'file')
  const [file, setFile] = useState<File | null>(null)
  const [place, setPlace] = useState<PlaceKind>(usual)
  const [passphrase, setPassphrase] = useState('')
  const { busy, failure, attempt } = useAttempt()
  const ready = file !== null && passphrase !== ''

  const restore = (sealed: File) =>
    attempt(async () => {
      const input = { file: await toBase64(sealed), place, passphrase }
      session.getState().adopt(await call('vault.restoreSealed', input))
    })

  return (
    <Stage>
      <Title order={1} size="h3">
        Restore from a sealed copy
      </Title>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void restore(file)
        }}
      >
        <FileInput
          label="Sealed copy"
          description="A file that Countersign saved"
          placeholder="Choose a file"
          value={file}
          onChange={setFile}
        />
        <SecretInput
          label="Its passphrase or the recovery key"
          value={passphrase}
          onChange={setPassphrase}
        />
        <div>
          <Text size="sm" fw={500} mb={4} id="restore-place">
            Keep the codes in
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="restore-place"
            value={place}
            onChange={setPlace}
            data={[
              { value: 'keychain', label: status?.keychainName ?? 'The keychain' },
              { value: 'file', label: 'A sealed file' },
            ]}
          />
        </div>
        <Failure sentence={failure} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" loading={busy} disabled={!ready}>
            Restore
          </Button>
        </Group>
      </form>
    </Stage>
  )
}
