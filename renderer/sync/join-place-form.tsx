import { Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatSyncAddress } from '../../shared/sync-address.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { ServerRefusal } from '../parts/feedback/server-refusal.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useConfirmation } from '../parts/forms/use-confirmation.tsx'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'
import { FolderField } from './folder-field.tsx'
import { LoginFields } from './login-fields.tsx'
import type { Invitation } from './pairing-source.tsx'
import { emptyPlace, loginOf, type PlaceDraft } from './place-draft.ts'

interface JoinPlaceFormProps {
  readonly invitation: Invitation
  onBack(): void
  onAsked(): void
}

/** Asks how this computer reaches the other one’s place, and then asks to join. */
export function JoinPlaceForm({ invitation, onBack, onAsked }: JoinPlaceFormProps) {
  const { call, sync } = useStores()
  const { place, needsLogin, pairingSecret } = invitation
  const isSameHere = useIsSameHere(invitation)
  const [draft, setDraft] = useState<PlaceDraft>({ ...emptyPlace, path: formatSyncAddress(place) })
  const { field, confirmation, isReady, clear } = useConfirmation()
  const { busy, refusal, attempt } = useAttempt()
  const login = needsLogin ? loginOf(draft) : null
  const path = draft.path.trim()
  const asksFolder = place.kind === 'folder' && isSameHere === false
  const ready = isReady && (!needsLogin || login !== null) && (!asksFolder || path !== '')
  const set = (change: Partial<PlaceDraft>) => setDraft(before => ({ ...before, ...change }))

  const ask = () =>
    attempt(async () => {
      const here = asksFolder ? { kind: 'folder' as const, path } : null
      await call('sync.join', { pairingSecret, place: here, login, confirmation })
      clear()
      await sync.getState().load()
      onAsked()
    })

  if (isSameHere === null) return <Waiting name={say('computers.join.reaching')} size="md" />

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void ask()
      }}
    >
      {asksFolder && (
        <>
          <Text size="sm">
            {saidWith(words('computers.join.folder', { path: formatSyncAddress(place) }), {
              bdi: chunks => <bdi>{chunks}</bdi>,
            })}
          </Text>
          <FolderField path={draft.path} onChange={next => set({ path: next })} />
        </>
      )}
      {!asksFolder && (
        <Text size="sm">
          {saidWith(
            words(needsLogin ? 'computers.join.login' : 'computers.join.place', {
              address: formatSyncAddress(place),
            }),
            { bdi: chunks => <bdi>{chunks}</bdi> },
          )}
        </Text>
      )}
      {needsLogin && place.kind !== 'folder' && (
        <LoginFields kind={place.kind} draft={draft} set={set} />
      )}
      <Text size="sm" c="dimmed">
        {say('computers.join.merges')}
      </Text>
      {field}
      <ServerRefusal refusal={refusal} />
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          {say('labels.back')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {say('computers.join.ask')}
        </Button>
      </Group>
    </form>
  )
}

/**
 * Tells whether the other computer’s folder has the same path on this one; null until it is known.
 */
function useIsSameHere({ place }: Invitation): boolean | null {
  const { call } = useStores()
  const [isSame, setSame] = useState<boolean | null>(place.kind === 'folder' ? null : true)

  useEffect(() => {
    if (place.kind !== 'folder') return
    call('sync.test', { place, login: null }).then(
      ({ others }) => setSame(others > 0),
      () => setSame(false),
    )
  }, [call, place])

  return isSame
}
