import { Checkbox, TextInput } from '@mantine/core'
import { say } from '../../shared/wording/say.ts'
import { AuthorityField } from '../parts/forms/authority-field.tsx'
import { FolderField } from './folder-field.tsx'
import { LoginFields } from './login-fields.tsx'
import type { PlaceDraft } from './place-draft.ts'

interface PlaceFieldsProps {
  readonly draft: PlaceDraft
  /**
   * True after a certificate was not trusted, so that users with their own authority can enter it.
   */
  readonly asksAuthority: boolean
  set(change: Partial<PlaceDraft>): void
}

/** Asks for what is needed to reach the place, depending on its kind. */
export function PlaceFields({ draft, asksAuthority, set }: PlaceFieldsProps) {
  const { kind } = draft
  if (kind === 'folder') return <FolderField path={draft.path} onChange={path => set({ path })} />
  return (
    <>
      {kind === 's3' ? (
        <BucketFields draft={draft} set={set} />
      ) : (
        <UrlField draft={draft} set={set} />
      )}
      <LoginFields kind={kind} draft={draft} set={set} />
      <AuthorityField pem={draft.pem} open={asksAuthority} onChange={pem => set({ pem })} />
    </>
  )
}

type Fields = Pick<PlaceFieldsProps, 'draft' | 'set'>

const plain = { autoComplete: 'off', spellCheck: false } as const

interface UrlFieldProps extends Fields {
  readonly description?: string
}

export function UrlField({ draft: { kind, url }, description, set }: UrlFieldProps) {
  const isServer = kind === 'server'
  return (
    <TextInput
      {...plain}
      description={description}
      label={isServer ? say('computers.where.url.server') : say('computers.where.url.webdav')}
      placeholder={
        isServer
          ? 'https://auth.example.org'
          : 'https://cloud.example.org/remote.php/dav/files/ada/Countersign'
      }
      inputMode="url"
      maxLength={2048}
      value={url}
      onChange={event => set({ url: event.currentTarget.value })}
    />
  )
}

function BucketFields({ draft, set }: Fields) {
  return (
    <>
      <TextInput
        {...plain}
        label={say('computers.where.endpoint')}
        placeholder="https://s3.eu-central-1.amazonaws.com"
        inputMode="url"
        maxLength={2048}
        value={draft.endpoint}
        onChange={event => set({ endpoint: event.currentTarget.value })}
      />
      <TextInput
        {...plain}
        label={say('computers.where.region')}
        maxLength={64}
        value={draft.region}
        onChange={event => set({ region: event.currentTarget.value })}
      />
      <TextInput
        {...plain}
        label={say('computers.where.bucket')}
        maxLength={63}
        value={draft.bucket}
        onChange={event => set({ bucket: event.currentTarget.value })}
      />
      <TextInput
        {...plain}
        label={say('computers.where.prefix')}
        maxLength={512}
        value={draft.prefix}
        onChange={event => set({ prefix: event.currentTarget.value })}
      />
      <Checkbox
        label={say('computers.where.pathStyle')}
        description={say('computers.where.pathStyle.hint')}
        checked={draft.isPathStyle}
        onChange={event => set({ isPathStyle: event.currentTarget.checked })}
      />
    </>
  )
}
