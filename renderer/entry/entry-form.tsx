import { Button, Group, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core'
import { useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { limits } from '../../shared/ceilings.ts'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { describeOtp } from '../parts/entries/describe-otp.ts'
import { tagsInUse } from '../parts/entries/visible-entries.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { ManualParameters } from '../parts/forms/otp-parameters.tsx'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { Fold } from '../parts/layout/fold.tsx'
import { useStores } from '../stores/stores-context.ts'
import { EntryConflicts } from './entry-conflicts.tsx'
import { EntryGone } from './entry-gone.tsx'
import { useEntryEditing } from './use-entry-editing.ts'

interface EntryFormProps {
  readonly details: EntryDetails
  /** True once the entry was removed elsewhere. */
  readonly isGone: boolean
  /** Called when there is something to save, and when there no longer is. */
  onEdited(edited: boolean): void
  onSaved(): void
  onCancel(): void
}

/** Edits everything of an entry but its secret. */
export function EntryForm(props: EntryFormProps) {
  const { details, isGone, onEdited, onSaved, onCancel } = props
  const { entries } = useStores()
  const list = useStore(entries, state => state.list)
  const known = useMemo(() => tagsInUse(list ?? []), [list])
  const editing = useEntryEditing(details, onSaved)
  const { draft, set, isEdited, conflicts } = editing
  const { type } = details.otp

  // This runs before the next key, which may be the one that closes the form.
  useLayoutEffect(() => onEdited(isEdited), [isEdited, onEdited])

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void editing.trySave()
      }}
    >
      <Stack gap="sm">
        {isGone && <EntryGone id={details.id} isEdited={isEdited} onBack={editing.save} />}
        <TextInput
          label={say('entry.issuer')}
          dir="auto"
          data-autofocus
          maxLength={limits.nameLength}
          value={draft.issuer}
          onChange={event => set({ issuer: event.currentTarget.value })}
        />
        <TextInput
          label={say('entry.account')}
          dir="auto"
          maxLength={limits.nameLength}
          value={draft.label}
          onChange={event => set({ label: event.currentTarget.value })}
        />
        <TextInput
          label={say('entry.website')}
          placeholder={say('entry.website.placeholder')}
          dir="ltr"
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={2048}
          value={draft.website}
          onChange={event => set({ website: event.currentTarget.value })}
        />
        <TagsInput
          label={say('entry.tags')}
          placeholder={draft.tags.length === 0 ? say('entry.tags.placeholder') : ''}
          data={known}
          maxTags={limits.tagsPerEntry}
          value={draft.tags}
          onChange={tags => set({ tags: tags.map(tag => tag.slice(0, limits.tagLength)) })}
        />
        <Textarea
          label={say('entry.note')}
          dir="auto"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={limits.noteLength}
          value={draft.note}
          onChange={event => set({ note: event.currentTarget.value })}
        />
        {(type === 'motp' || type === 'yandex') && (
          <SecretInput
            label={say('entry.newPin')}
            description={say('entry.newPin.description')}
            value={draft.pin}
            onChange={pin => set({ pin })}
          />
        )}
        {/* What both sides changed is named as it is here, so it has to be in sight. */}
        <Fold summary={say('entry.advanced')} open={conflicts.length > 0}>
          {type === 'totp' || type === 'hotp' ? (
            <Stack gap="xs">
              <Text size="sm" c="dimmed">
                {say('entry.advanced.hint')}
              </Text>
              <ManualParameters manual={{ ...draft, type }} set={set} />
            </Stack>
          ) : (
            <Text size="sm" c="dimmed">
              {describeOtp(details.otp)}
            </Text>
          )}
        </Fold>
        {conflicts.length > 0 ? (
          <EntryConflicts
            conflicts={conflicts}
            draft={draft}
            sides={editing.sides}
            choose={editing.choose}
          />
        ) : (
          <Failure sentence={editing.failure} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {say('labels.cancel')}
          </Button>
          <Button
            type="submit"
            loading={editing.busy}
            disabled={!isEdited || isGone || !editing.isSettled}
          >
            {say('labels.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
