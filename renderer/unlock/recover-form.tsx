import { Button, Checkbox, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { ComeBack } from '../backups/come-back.tsx'
import { Failure } from '../shell/failure.tsx'
import { Fold } from '../shell/fold.tsx'
import { SecretInput } from '../shell/secret-input.tsx'
import { Stage } from '../shell/stage.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import {
  NewPassphrase,
  type NewPassphraseValue,
  newPassphrase,
} from '../welcome/new-passphrase.tsx'

/** Opens the vault with the recovery key and sets the passphrase anew. */
export function RecoverForm({ onBack }: { onBack: () => void }) {
  const { call, session } = useStores()
  const place = useStore(session, state => state.status?.place)
  const [recoveryKey, setRecoveryKey] = useState('')
  const [value, setValue] = useState<NewPassphraseValue>(newPassphrase)
  const { busy, failure, attempt } = useAttempt()
  const [goesWithout, setGoesWithout] = useState(false)
  const mayGoWithout = place === 'keychain'
  const ready = recoveryKey.trim() !== '' && (goesWithout || value.matches)

  const recover = () =>
    attempt(async () => {
      const input = { recoveryKey, newPassphrase: goesWithout ? null : value.text }
      session.getState().adopt(await call('vault.recover', input))
    })

  return (
    <Stage>
      <Title order={1} size="h3">
        Open with the recovery key
      </Title>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void recover()
        }}
      >
        <SecretInput
          label="Recovery key"
          description="As you wrote it down; spaces, dashes and small letters do not matter"
          autoFocus
          value={recoveryKey}
          onChange={setRecoveryKey}
        />
        {!goesWithout && (
          <>
            <Text size="sm" c="dimmed">
              Then choose a new passphrase for this vault.
            </Text>
            <NewPassphrase label="New passphrase" value={value} onChange={setValue} />
          </>
        )}
        {mayGoWithout && (
          <Checkbox
            label="Don’t use a passphrase"
            description="Countersign won’t lock: anyone signed in to this computer will see your codes."
            checked={goesWithout}
            onChange={event => setGoesWithout(event.currentTarget.checked)}
          />
        )}
        <Failure sentence={failure} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" loading={busy} disabled={!ready}>
            {goesWithout ? 'Open without a passphrase' : 'Open'}
          </Button>
        </Group>
      </form>
      <Fold summary="What to do, step by step">
        <div className="stack">
          <ComeBack after={['passphrase']} />
        </div>
      </Fold>
    </Stage>
  )
}
