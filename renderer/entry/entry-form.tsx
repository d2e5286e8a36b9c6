import { Button, Group, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { type EntryDetails, limits } from '../../shared/models.ts'
import { ManualParameters } from '../add/manual-parameters.tsx'
import { describeOtp } from '../codes/describe-otp.ts'
import { tagsInUse } from '../search/visible-entries.ts'
import { Failure } from '../shell/failure.tsx'
import { SecretInput } from '../shell/secret-input.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import { changeOf, draftOf } from './entry-draft.ts'

interface EntryFormProps {
  readonly details: EntryDetails
  /** Told when there is something to save, and when there is nothing any more. */
  onEdited(edited: boolean): void
  onSaved(): void
}

/** What can be edited of an entry: everything but its secret. */
export function EntryForm({ details, onEdited, onSaved }: EntryFormProps) {
  const { entries, announcer } = useStores()
  const list = useStore(entries, state => state.list)
  const known = useMemo(() => tagsInUse(list ?? []), [list])
  const [draft, setDraft] = useState(() => draftOf(details))
  const { busy, failure, attempt } = useAttempt()
  const set = (change: Partial<typeof draft>) => setDraft(before => ({ ...before, ...change }))
  const change = changeOf(details, draft)
  const { type } = details.otp
  const isEdited = Object.keys(change).length > 0

  useEffect(() => onEdited(isEdited), [isEdited, onEdited])

  const save = () =>
    attempt(async () => {
      await entries.getState().update(details.id, change)
      announcer.getState().announce('Saved')
      onSaved()
    })

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <TextInput
          label="Issuer"
          dir="auto"
          maxLength={limits.nameLength}
          value={draft.issuer}
          onChange={event => set({ issuer: event.currentTarget.value })}
        />
        <TextInput
          label="Account"
          dir="auto"
          maxLength={limits.nameLength}
          value={draft.label}
          onChange={event => set({ label: event.currentTarget.value })}
        />
        <TagsInput
          label="Tags"
          placeholder={draft.tags.length === 0 ? 'Type one and press Enter' : ''}
          data={known}
          maxTags={limits.tagsPerEntry}
          value={draft.tags}
          onChange={tags => set({ tags: tags.map(tag => tag.slice(0, limits.tagLength)) })}
        />
        <Textarea
          label="Note"
          dir="auto"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={limits.noteLength}
          value={draft.note}
          onChange={event => set({ note: event.currentTarget.value })}
        />
        {(type === 'totp' || type === 'hotp') && (
          <ManualParameters manual={{ ...draft, type }} set={set} />
        )}
        {(type === 'motp' || type === 'yandex') && (
          <SecretInput
            label="New PIN"
            description="Empty keeps the one there is"
            value={draft.pin}
            onChange={pin => set({ pin })}
          />
        )}
        {type !== 'totp' && type !== 'hotp' && (
          <Text size="sm" c="dimmed">
            {describeOtp(details.otp)}
          </Text>
        )}
        <Failure sentence={failure} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={!isEdited}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
