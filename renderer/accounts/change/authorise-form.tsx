import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Account, Need, ProofInput, ProofKind } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { SecretInput } from '../../parts/forms/secret-input.tsx'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { FreshCodeHint } from '../prove/fresh-code-hint.tsx'
import { kindsInForce } from '../prove/proof.ts'
import { ProofChoice } from '../prove/proof-choice.tsx'
import { useFocusAgain } from '../prove/use-focus-again.ts'
import { useProof } from '../prove/use-proof.ts'

export interface Authority {
  readonly password: string | null
  readonly proof: ProofInput | null
}

interface AuthoriseFormProps {
  readonly account: Account
  readonly needs: readonly Need[]
  readonly kinds: readonly ProofKind[]
  /** Says what will happen before the user agrees. */
  readonly intro: string
  readonly action: string
  readonly danger?: boolean
  readonly busy?: boolean
  readonly refusal: Refusal | null
  onSubmit(authority: Authority): void
  onCancel(): void
}

/**
 * Asks for what the server requires before a change: the password if it isn't saved, and a second
 * factor.
 */
export function AuthoriseForm(props: AuthoriseFormProps) {
  const {
    account,
    needs,
    kinds,
    intro,
    action,
    danger = false,
    busy = false,
    refusal,
    onSubmit,
  } = props
  const method = account.status?.method ?? null
  const [password, setPassword] = useState('')
  const proving = useProof({
    account,
    kinds: kindsInForce(kinds, method),
    method,
    maySend: account.abilities.canSendCode,
  })
  const ownPassword = needs.includes('two-step-password')
  const keptIsWrong = refusal?.code === 'wrong-password'
  const passwordField = useFocusAgain(String(keptIsWrong))
  const asksPassword =
    ownPassword || (needs.includes('password') && (!account.keepsPassword || keptIsWrong))
  const asksProof = needs.includes('proof') && kinds.length > 0
  const ready = (!asksPassword || password !== '') && (!asksProof || proving.proof !== null)

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (!ready || busy) return
        proving.clear()
        onSubmit({
          password: asksPassword ? password : null,
          proof: asksProof ? proving.proof : null,
        })
      }}
    >
      <Text size="sm">{intro}</Text>
      {asksPassword && (
        <SecretInput
          label={ownPassword ? say('change.twoStepPassword') : say('labels.password')}
          description={
            ownPassword ? say('change.twoStepPassword.own') : say('account.passwordHint')
          }
          data-autofocus
          autoFocus
          ref={passwordField}
          value={password}
          onChange={setPassword}
        />
      )}
      {asksProof && (
        <ProofChoice
          source={proving.source}
          draft={proving.draft}
          autoFocus={!asksPassword}
          refusal={refusal}
          onChange={proving.setDraft}
        />
      )}
      {busy && asksProof && proving.draft.way === 'entry' && <FreshCodeHint />}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onCancel}>
          {say('labels.cancel')}
        </Button>
        <WaitingButton
          type="submit"
          color={danger ? 'red' : undefined}
          loading={busy}
          disabled={!ready}
          until={refusal?.retryAt ?? null}
        >
          {action}
        </WaitingButton>
      </Group>
    </form>
  )
}
