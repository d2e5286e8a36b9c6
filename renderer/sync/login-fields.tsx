import { Text, TextInput } from '@mantine/core'
import type { SyncAddress } from '../../shared/sync-address.ts'
import { say } from '../../shared/wording/say.ts'
import type { MessageKey } from '../../shared/wording/words.ts'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import type { PlaceDraft } from './place-draft.ts'

interface LoginFieldsProps {
  readonly kind: Exclude<SyncAddress['kind'], 'folder'>
  readonly draft: Pick<PlaceDraft, 'name' | 'password' | 'code'>
  set(change: Partial<PlaceDraft>): void
}

const names = {
  webdav: ['computers.where.user', 'computers.where.appPassword'],
  s3: ['computers.where.accessKey', 'computers.where.secretKey'],
  server: ['computers.where.email', 'labels.password'],
} as const satisfies Record<LoginFieldsProps['kind'], readonly [MessageKey, MessageKey]>

/** Asks for the user name and the password at the place. */
export function LoginFields({ kind, draft, set }: LoginFieldsProps) {
  const [name, password] = names[kind]
  return (
    <>
      <TextInput
        label={say(name)}
        autoComplete="off"
        spellCheck={false}
        maxLength={512}
        value={draft.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <SecretInput
        label={say(password)}
        description={kind === 'webdav' ? say('computers.where.appPassword.hint') : undefined}
        value={draft.password}
        onChange={text => set({ password: text })}
      />
      {kind === 'server' ? (
        <TextInput
          label={say('computers.where.code')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={64}
          value={draft.code}
          onChange={event => set({ code: event.currentTarget.value })}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {say('computers.where.login.kept')}
        </Text>
      )}
    </>
  )
}
