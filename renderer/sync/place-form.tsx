import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '../../shared/contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Feedback } from '../parts/feedback/feedback.tsx'
import { ServerRefusal } from '../parts/feedback/server-refusal.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useConfirmation } from '../parts/forms/use-confirmation.tsx'
import { useStores } from '../stores/stores-context.ts'
import { emptyPlace, type PlaceDraft, placeOf } from './place-draft.ts'
import { PlaceFields } from './place-fields.tsx'

interface PlaceFormProps {
  readonly moves: boolean
  onSetUp(pairing: Output<'sync.setUp'>): void
  onCancel(): void
}

const kinds = ['folder', 'webdav', 's3', 'server'] as const

/** Chooses the place where the computers meet, tests it, and uses it. */
export function PlaceForm({ moves, onSetUp, onCancel }: PlaceFormProps) {
  const { call, sync } = useStores()
  const [draft, setDraft] = useState<PlaceDraft>(emptyPlace)
  const [others, setOthers] = useState<number | null>(null)
  const { field, confirmation, isReady, clear } = useConfirmation()
  const testing = useAttempt()
  const saving = useAttempt()
  const given = placeOf(draft)
  const refusal = saving.refusal ?? testing.refusal

  function set(change: Partial<PlaceDraft>) {
    setDraft(before => ({ ...before, ...change }))
    setOthers(null)
  }

  const test = () =>
    testing.attempt(async () => {
      setOthers(null)
      if (given) setOthers((await call('sync.test', given)).others)
    })

  const save = () =>
    saving.attempt(async () => {
      if (!given) return
      const pairing = await call('sync.setUp', { ...given, confirmation })
      clear()
      setDraft(emptyPlace)
      await sync.getState().load()
      onSetUp(pairing)
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (given && isReady) void save()
      }}
    >
      <Text size="sm">
        {moves ? say('computers.place.change.hint') : say('computers.where.intro')}
      </Text>
      <Radio.Group
        aria-label={say('computers.where.title')}
        value={draft.kind}
        onChange={value => {
          const kind = kinds.find(one => one === value)
          if (kind) set({ kind, name: '', password: '', code: '' })
        }}
      >
        <Stack gap="xs">
          {kinds.map(kind => (
            <Radio
              key={kind}
              value={kind}
              label={say(`computers.where.${kind}`)}
              description={say(`computers.where.${kind}.hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <PlaceFields draft={draft} asksAuthority={refusal?.code === 'untrusted'} set={set} />
      {others !== null && (
        <Feedback tone="success" announced>
          {say('computers.where.test.good', { others })}
          {others > 0 && !moves && ` ${say('computers.where.othersThere')}`}
        </Feedback>
      )}
      {field}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
        <Button
          variant="default"
          loading={testing.busy}
          disabled={!given || saving.busy}
          onClick={() => void test()}
        >
          {say('computers.where.test')}
        </Button>
        <Button type="submit" loading={saving.busy} disabled={!given || !isReady}>
          {moves ? say('labels.move') : say('computers.setUp')}
        </Button>
      </Group>
    </form>
  )
}
