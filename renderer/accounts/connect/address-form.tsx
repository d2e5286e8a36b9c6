import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { createLatest } from '../../../shared/latest.ts'
import { say } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { AuthorityField } from '../../parts/forms/authority-field.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { useStores } from '../../stores/stores-context.ts'
import type { FoundServer } from './found-server.ts'

interface AddressFormProps {
  onFound(server: FoundServer): void
  onCancel(): void
}

/** Asks for the server's address. Detecting its API changes nothing there. */
export function AddressForm({ onFound, onCancel }: AddressFormProps) {
  const { call } = useStores()
  const [address, setAddress] = useState('')
  const [pem, setPem] = useState('')
  const { refusal, attempt } = useAttempt()
  const [latest] = useState(createLatest)
  const [searching, setSearching] = useState(false)

  async function detect() {
    const isLatest = latest.begin()
    setSearching(true)
    await attempt(async () => {
      const authorityPem = pem.trim() === '' ? null : pem
      try {
        const server = await call('servers.detect', { address, authorityPem })
        if (isLatest()) onFound({ ...server, authorityPem })
      } catch (error) {
        if (isLatest()) throw error
      }
    })
    if (isLatest()) setSearching(false)
  }

  function stop() {
    latest.drop()
    setSearching(false)
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (address.trim() !== '' && !searching) void detect()
      }}
    >
      <TextInput
        label={say('account.serverAddress')}
        placeholder="https://auth.example.org"
        inputMode="url"
        autoComplete="off"
        dir="ltr"
        spellCheck={false}
        data-autofocus
        autoFocus
        maxLength={2048}
        readOnly={searching}
        value={address}
        onChange={event => setAddress(event.currentTarget.value)}
      />
      <AuthorityField pem={pem} open={refusal?.code === 'untrusted'} onChange={setPem} />
      {searching ? (
        <Text size="sm" c="dimmed" role="status">
          {say('connect.detecting')}
        </Text>
      ) : (
        <ServerRefusal refusal={refusal} />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={searching ? stop : onCancel}>
          {searching ? say('labels.stop') : say('labels.cancel')}
        </Button>
        <Button type="submit" loading={searching} disabled={address.trim() === ''}>
          {say('labels.continue')}
        </Button>
      </Group>
    </form>
  )
}
