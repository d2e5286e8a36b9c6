import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { DialectSummary } from '../../../shared/account-models.ts'
import { limits } from '../../../shared/ceilings.ts'
import type { Output } from '../../../shared/contract.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { PasswordFields } from '../sign-in/password-fields.tsx'
import type { FoundServer } from './found-server.ts'

interface CredentialsFormProps {
  readonly server: FoundServer
  onAdded(added: Output<'accounts.add'>): void
  onBack(): void
}

/** Shows the kind of server, or lets the user choose it, and asks who signs in. */
export function CredentialsForm({ server, onAdded, onBack }: CredentialsFormProps) {
  const { call } = useStores()
  const { address, authorityPem, dialects: detected } = server
  const [kinds, setKinds] = useState<readonly DialectSummary[]>(detected)
  const [dialectId, setDialectId] = useState(detected[0]?.id ?? null)
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [keep, setKeep] = useState(false)
  const { busy, refusal, attempt } = useAttempt()
  const ready = dialectId !== null && email.trim() !== '' && password !== ''

  // If no dialect was recognized, the user may still know and choose one.
  useEffect(() => {
    if (detected.length === 0) call('servers.dialects').then(setKinds, () => undefined)
  }, [call, detected])

  const add = () =>
    attempt(async () => {
      if (dialectId === null) return
      setPassword('')
      const who = { name: name.trim(), email, password, keepPassword: keep }
      onAdded(await call('accounts.add', { address, authorityPem, dialectId, ...who }))
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready && !busy) void add()
      }}
    >
      <Text size="sm" c="dimmed">
        <bdi>{address}</bdi>
      </Text>
      {detected.length !== 1 && (
        <Select
          label={say('connect.kind')}
          description={
            detected.length === 0 ? say('connect.kind.unknown') : say('connect.kind.several')
          }
          allowDeselect={false}
          data={kinds.map(kind => ({ value: kind.id, label: sayWords(kind.name) }))}
          value={dialectId}
          onChange={setDialectId}
        />
      )}
      {detected.length === 1 && <Text size="sm">{detected[0] && sayWords(detected[0].name)}</Text>}
      <TextInput
        label={say('connect.email')}
        type="email"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        maxLength={320}
        value={email}
        onChange={event => setEmail(event.currentTarget.value)}
      />
      <PasswordFields password={password} keep={keep} onPassword={setPassword} onKeep={setKeep} />
      <TextInput
        label={say('connect.name')}
        description={say('connect.name.hint')}
        dir="auto"
        maxLength={limits.nameLength}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <ServerRefusal refusal={refusal} />
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          {say('labels.back')}
        </Button>
        <WaitingButton
          type="submit"
          loading={busy}
          disabled={!ready}
          until={refusal?.retryAt ?? null}
        >
          {say('labels.signIn')}
        </WaitingButton>
      </Group>
    </form>
  )
}
