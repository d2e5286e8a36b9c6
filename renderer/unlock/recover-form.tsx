import { Button, Checkbox, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import {
  NewPassphrase,
  type NewPassphraseValue,
  newPassphrase,
} from '../parts/forms/new-passphrase.tsx'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Fold } from '../parts/layout/fold.tsx'
import { Stage } from '../parts/layout/stage.tsx'
import { WaysBack } from '../parts/recovery/ways-back.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Opens the vault with the recovery key, and sets a new passphrase. */
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
        {say('recovery.recover.title')}
      </Title>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void recover()
        }}
      >
        <SecretInput
          label={say('labels.recoveryKey')}
          description={say('recovery.recover.key.hint')}
          autoFocus
          value={recoveryKey}
          onChange={setRecoveryKey}
        />
        {!goesWithout && (
          <>
            <Text size="sm" c="dimmed">
              {say('recovery.recover.next')}
            </Text>
            <NewPassphrase
              label={say('labels.newPassphrase')}
              repeatLabel={say('forms.repeatNewPassphrase')}
              value={value}
              onChange={setValue}
            />
          </>
        )}
        {mayGoWithout && (
          <Checkbox
            label={say('recovery.recover.without')}
            description={say('recovery.recover.without.hint')}
            checked={goesWithout}
            onChange={event => setGoesWithout(event.currentTarget.checked)}
          />
        )}
        <Failure sentence={failure} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {say('labels.back')}
          </Button>
          <Button type="submit" loading={busy} disabled={!ready}>
            {goesWithout ? say('recovery.recover.openWithout') : say('labels.open')}
          </Button>
        </Group>
      </form>
      <Fold summary={say('recovery.help')}>
        <div className="stack">
          <WaysBack after={['passphrase']} />
        </div>
      </Fold>
    </Stage>
  )
}
