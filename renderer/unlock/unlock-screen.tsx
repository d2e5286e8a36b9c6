import { Anchor, Button, Text, Title } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { Stage } from '../parts/layout/stage.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useSecondsUntil } from '../parts/time/use-seconds-until.ts'
import { useStores } from '../stores/stores-context.ts'

const RecoverForm = lazyPart(async () => (await import('./recover-form.tsx')).RecoverForm)

/** Unlocks the vault with the passphrase or the recovery key. */
export function UnlockScreen() {
  const { call, session } = useStores()
  const status = useStore(session, state => state.status)
  const [forgotten, setForgotten] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const waitSeconds = useSecondsUntil(status?.retryAt ?? null)

  async function unlock() {
    setBusy(true)
    setFailure(null)
    try {
      session.getState().adopt(await call('vault.unlock', { passphrase }))
    } catch (error) {
      setFailure(sentenceOf(error))
      setPassphrase('')
      // The delay before the next attempt comes with the status. If the host is gone, that was
      // reported above.
      await call('vault.status').then(session.getState().adopt, () => undefined)
    } finally {
      setBusy(false)
    }
  }

  if (forgotten) {
    return (
      <Suspense fallback={null}>
        <RecoverForm onBack={() => setForgotten(false)} />
      </Suspense>
    )
  }

  return (
    <Stage>
      <Title order={1} size="h3">
        {say('unlock.title')}
      </Title>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (passphrase !== '' && waitSeconds === 0) void unlock()
        }}
      >
        <SecretInput
          label={say('labels.passphrase')}
          autoFocus
          value={passphrase}
          onChange={text => {
            setPassphrase(text)
            setFailure(null)
          }}
          error={failure}
        />
        {waitSeconds > 0 && (
          <Text size="sm" c="dimmed">
            {say('unlock.wait', { seconds: waitSeconds })}
          </Text>
        )}
        <Button
          type="submit"
          fullWidth
          loading={busy}
          disabled={passphrase === '' || waitSeconds > 0}
        >
          {say('labels.unlock')}
        </Button>
      </form>
      <Anchor component="button" type="button" size="sm" onClick={() => setForgotten(true)}>
        {say('unlock.forgot')}
      </Anchor>
    </Stage>
  )
}
