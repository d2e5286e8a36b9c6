import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import { limits } from '../../../shared/ceilings.ts'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { AuthorityField } from '../../parts/forms/authority-field.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Edits the account's name here, and its server's address. */
export function EditForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call, accounts, announcer } = useStores()
  const [name, setName] = useState(account.name)
  const [address, setAddress] = useState(account.address)
  const [pem, setPem] = useState('')
  const { busy, failure, attempt } = useAttempt()

  const save = (authorityPem: string | null | undefined) =>
    attempt(async () => {
      const change = {
        ...(name.trim() !== account.name && { name: name.trim() }),
        ...(address.trim() !== account.address && { address }),
        ...(authorityPem !== undefined && { authorityPem }),
      }
      accounts.getState().adopt(await call('accounts.update', { id: account.id, change }))
      announcer.getState().announce(say('change.edit.saved'))
      onClose()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (address.trim() !== '') void save(pem.trim() === '' ? undefined : pem)
      }}
    >
      <TextInput
        label={say('change.edit.name')}
        dir="auto"
        data-autofocus
        autoFocus
        maxLength={limits.nameLength}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <TextInput
        label={say('account.serverAddress')}
        description={say('change.edit.address.hint')}
        inputMode="url"
        spellCheck={false}
        maxLength={2048}
        value={address}
        onChange={event => setAddress(event.currentTarget.value)}
      />
      <AuthorityField pem={pem} onChange={setPem} />
      {account.hasAuthority && (
        <Button size="compact-sm" variant="default" w="fit-content" onClick={() => void save(null)}>
          {say('change.edit.publicAuthorities')}
        </Button>
      )}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={address.trim() === ''}>
          {say('labels.save')}
        </Button>
      </Group>
    </form>
  )
}
