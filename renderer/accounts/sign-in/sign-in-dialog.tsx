import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Account, SignIn } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Waiting } from '../../parts/feedback/waiting.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { FreshCodeHint } from '../prove/fresh-code-hint.tsx'
import { ChallengeForm } from './challenge-form.tsx'
import { PasswordFields } from './password-fields.tsx'
import { useSignedIn } from './use-signed-in.ts'

interface SignInDialogProps {
  readonly account: Account
  onClose(): void
}

/** Signs in to an existing account, with the saved password or one that is typed here. */
export function SignInDialog({ account, onClose }: SignInDialogProps) {
  const { call } = useStores()
  const signedIn = useSignedIn()
  const [password, setPassword] = useState('')
  const [keep, setKeep] = useState(false)
  const [challenge, setChallenge] = useState<Extract<SignIn, { kind: 'challenge' }> | null>(null)
  const { busy, refusal, attempt } = useAttempt()
  const [keptIsWrong, setKeptIsWrong] = useState(false)
  if (refusal?.code === 'wrong-password' && !keptIsWrong) setKeptIsWrong(true)
  const asksPassword = !account.keepsPassword || keptIsWrong

  const signIn = () =>
    attempt(async () => {
      const given = asksPassword ? password : null
      setPassword('')
      const reply = await call('accounts.signIn', {
        id: account.id,
        password: given,
        keepPassword: asksPassword && keep,
      })
      if (reply.signIn.kind === 'challenge') return setChallenge(reply.signIn)
      signedIn(reply.account, reply.signIn.answeredBy)
      onClose()
    })

  const begun = useRef(false)
  useEffect(() => {
    if (asksPassword || begun.current) return
    begun.current = true
    void signIn()
  })

  if (challenge) {
    return (
      <ChallengeForm
        account={account}
        challenge={challenge}
        onSignedIn={answered => {
          signedIn(answered, null)
          onClose()
        }}
        onCancel={() => {
          onClose()
          call('accounts.signOut', { id: account.id }).catch(showFailure)
        }}
      />
    )
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (!busy && (!asksPassword || password !== '')) void signIn()
      }}
    >
      <Text size="sm">
        <bdi>{account.email}</bdi>
      </Text>
      {asksPassword ? (
        <PasswordFields
          autoFocus
          password={password}
          keep={keep}
          onPassword={setPassword}
          onKeep={setKeep}
        />
      ) : (
        <Group gap="sm">
          {busy && <Waiting name={say('signIn.signingIn')} />}
          <Text size="sm" c="dimmed">
            {busy ? say('signIn.signingInWithKept') : say('signIn.passwordInVault')}
          </Text>
        </Group>
      )}
      {busy && account.answersByItself && account.entryId !== null && <FreshCodeHint />}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <WaitingButton
          type="submit"
          loading={busy && asksPassword}
          disabled={asksPassword ? password === '' : busy}
          until={refusal?.retryAt ?? null}
        >
          {say('labels.signIn')}
        </WaitingButton>
      </Group>
    </form>
  )
}
