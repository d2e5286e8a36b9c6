import { Button, Group, Text } from '@mantine/core'
import { useEffect } from 'react'
import type { Account, SignIn } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { FreshCodeHint } from '../prove/fresh-code-hint.tsx'
import { kindsOfMethods } from '../prove/proof.ts'
import { ProofChoice } from '../prove/proof-choice.tsx'
import { useProof } from '../prove/use-proof.ts'

interface ChallengeFormProps {
  readonly account: Account
  readonly challenge: Extract<SignIn, { kind: 'challenge' }>
  onSignedIn(account: Account): void
  onCancel(): void
}

/** Asks for the second factor after a correct password. */
export function ChallengeForm({ account, challenge, onSignedIn, onCancel }: ChallengeFormProps) {
  const { call, announcer } = useStores()
  const { busy, refusal, attempt } = useAttempt()
  const { methods, notice, canSendCode, entries } = challenge
  const proving = useProof({
    account,
    kinds: kindsOfMethods(methods),
    method: methods[0] ?? null,
    entries,
    notice,
    maySend: canSendCode,
  })
  const isOver = refusal?.code === 'signed-out'

  useEffect(() => {
    announcer.getState().sayAloud(say('signIn.passwordCorrect'))
  }, [announcer])

  const answer = () =>
    attempt(async () => {
      const { proof } = proving
      if (proof === null) return
      proving.clear()
      const answered = await call('accounts.answer', { id: account.id, proof })
      onSignedIn(answered.account)
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (proving.proof !== null && !busy) void answer()
      }}
    >
      <Text size="sm" c="dimmed">
        {account.practice
          ? say('signIn.practiceAsksFactor')
          : say('signIn.asksFactor', { account: account.name })}
      </Text>
      <ProofChoice
        source={proving.source}
        draft={proving.draft}
        refusal={refusal}
        onChange={proving.setDraft}
      />
      {busy && proving.draft.way === 'entry' && <FreshCodeHint />}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {isOver ? say('labels.close') : say('labels.cancel')}
        </Button>
        <WaitingButton
          type="submit"
          loading={busy}
          disabled={proving.proof === null || isOver}
          until={refusal?.retryAt ?? null}
        >
          {say('labels.signIn')}
        </WaitingButton>
      </Group>
    </form>
  )
}
