import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Account, FactorMethod } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { SecretInput } from '../../parts/forms/secret-input.tsx'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'

export interface EnrolAnswers {
  readonly destination: string | null
  readonly password: string | null
  readonly recoveryEmail: string | null
}

interface EnrolFormProps {
  readonly account: Account
  readonly method: FactorMethod
  readonly refusal: Refusal | null
  onSubmit(answers: EnrolAnswers): void
  onCancel(): void
}

/** Tells whether turning on with this method needs something that only the user knows. */
export function enrolAsks(account: Account, method: FactorMethod): boolean {
  const { beginNeeds } = account.abilities
  if (method !== 'totp' || beginNeeds.includes('two-step-password')) return true
  return beginNeeds.includes('password') && !account.keepsPassword
}

/** Asks for what is needed before two-factor is turned on. */
export function EnrolForm({ account, method, refusal, onSubmit, onCancel }: EnrolFormProps) {
  const { beginNeeds } = account.abilities
  const [password, setPassword] = useState('')
  const [recoveryEmail, setRecoveryEmail] = useState('')
  const [destination, setDestination] = useState('')
  const choosesPassword = beginNeeds.includes('two-step-password')
  const keptIsWrong = refusal?.code === 'wrong-password'
  const asksPassword = beginNeeds.includes('password') && (!account.keepsPassword || keptIsWrong)
  const typesPassword = choosesPassword || asksPassword
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
  const ready = !typesPassword || password !== ''

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (!ready) return
        onSubmit({
          destination: orNull(destination),
          password: typesPassword ? password : null,
          recoveryEmail: orNull(recoveryEmail),
        })
      }}
    >
      {method !== 'totp' && <Text size="sm">{say('change.enrol.weaker', { method })}</Text>}
      {choosesPassword && (
        <SecretInput
          label={say('change.twoStepPassword')}
          description={say('change.twoStepPassword.new')}
          data-autofocus
          autoFocus
          value={password}
          onChange={setPassword}
        />
      )}
      {asksPassword && (
        <SecretInput
          label={say('labels.password')}
          description={say('account.passwordHint')}
          data-autofocus
          autoFocus
          value={password}
          onChange={setPassword}
        />
      )}
      {beginNeeds.includes('recovery-email') && (
        <TextInput
          label={say('change.enrol.recoveryEmail')}
          description={say('change.enrol.recoveryEmail.hint')}
          type="email"
          autoComplete="off"
          maxLength={320}
          value={recoveryEmail}
          onChange={event => setRecoveryEmail(event.currentTarget.value)}
        />
      )}
      {(method === 'sms' || method === 'email') && (
        <TextInput
          label={method === 'sms' ? say('change.enrol.phone') : say('change.enrol.email')}
          description={say('change.enrol.destination.hint')}
          type={method === 'sms' ? 'tel' : 'email'}
          autoComplete="off"
          data-autofocus
          autoFocus={!typesPassword}
          maxLength={320}
          value={destination}
          onChange={event => setDestination(event.currentTarget.value)}
        />
      )}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
        <WaitingButton type="submit" disabled={!ready} until={refusal?.retryAt ?? null}>
          {say('account.turnOn')}
        </WaitingButton>
      </Group>
    </form>
  )
}
