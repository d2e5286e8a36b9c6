import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { DialectSummary } from '../../shared/account-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Feedback } from '../parts/feedback/feedback.tsx'
import { ServerRefusal } from '../parts/feedback/server-refusal.tsx'
import { AuthorityField } from '../parts/forms/authority-field.tsx'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { WaitingButton } from '../parts/forms/waiting-button.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Keeps what was entered, except the password. */
export interface CheckDraft {
  readonly address: string
  readonly pem: string
  readonly dialectId: string | null
  readonly email: string
}

export const noDraft: CheckDraft = { address: '', pem: '', dialectId: null, email: '' }

interface CheckFormProps {
  readonly draft: CheckDraft
  onChange(draft: CheckDraft): void
  onCancel(): void
}

/** Asks for the server, and for the account to test with. */
export function CheckForm({ draft, onChange, onCancel }: CheckFormProps) {
  const { call, check } = useStores()
  const refusal = useStore(check, state => state.refusal)
  const [kinds, setKinds] = useState<readonly DialectSummary[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const { address, pem, dialectId, email } = draft
  const isReady = address.trim() !== '' && email.trim() !== '' && password !== ''
  const change = (part: Partial<CheckDraft>) => onChange({ ...draft, ...part })

  useEffect(() => {
    call('servers.dialects').then(setKinds, error => setProblem(sentenceOf(error)))
  }, [call])

  function run() {
    if (!isReady || dialectId === null) return
    setPassword('')
    const authorityPem = pem.trim() === '' ? null : pem
    void check.getState().run({ address, authorityPem, dialectId, email, password })
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        run()
      }}
    >
      <Text size="sm" c="dimmed">
        {say('check.about')}
      </Text>
      <Feedback tone="info" title={say('check.account')}>
        {say('check.account.hint')}
      </Feedback>
      <TextInput
        label={say('check.address')}
        placeholder="https://auth.example.org"
        inputMode="url"
        autoComplete="off"
        dir="ltr"
        spellCheck={false}
        data-autofocus
        maxLength={2048}
        value={address}
        onChange={event => change({ address: event.currentTarget.value })}
      />
      <AuthorityField
        pem={pem}
        open={refusal?.code === 'untrusted'}
        onChange={pem => change({ pem })}
      />
      <Select
        label={say('check.kind')}
        placeholder={say('check.kind.placeholder')}
        allowDeselect={false}
        data={kinds.map(({ id, name }) => ({ value: id, label: sayWords(name) }))}
        value={dialectId}
        onChange={dialectId => change({ dialectId })}
      />
      <TextInput
        label={say('check.email')}
        description={say('check.email.hint')}
        type="email"
        autoComplete="off"
        dir="ltr"
        spellCheck={false}
        maxLength={320}
        value={email}
        onChange={event => change({ email: event.currentTarget.value })}
      />
      <SecretInput label={say('labels.password')} value={password} onChange={setPassword} />
      <Failure sentence={problem} />
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
        <WaitingButton
          type="submit"
          disabled={!isReady || dialectId === null}
          until={refusal?.retryAt ?? null}
        >
          {say('check.submit')}
        </WaitingButton>
      </Group>
    </form>
  )
}
