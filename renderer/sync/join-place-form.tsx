import { Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatSyncAddress, type SyncAddress } from '../../shared/sync-address.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { ServerRefusal } from '../parts/feedback/server-refusal.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { AuthorityField } from '../parts/forms/authority-field.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useConfirmation } from '../parts/forms/use-confirmation.tsx'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'
import { FolderField } from './folder-field.tsx'
import { LoginFields } from './login-fields.tsx'
import type { Invitation } from './pairing-source.tsx'
import { addressOf, emptyPlace, loginOf, type PlaceDraft } from './place-draft.ts'
import { UrlField } from './place-fields.tsx'

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
  const [draft, setDraft] = useState<PlaceDraft>(() => draftOf(place))
  const { field, confirmation, isReady, clear } = useConfirmation()
  const { busy, refusal, attempt } = useAttempt()
  const login = needsLogin ? loginOf(draft) : null
  const asksFolder = place.kind === 'folder' && isSameHere === false
  const here = placeHere(place, draft)
  const ready = isReady && (!needsLogin || login !== null) && here !== null
  const set = (change: Partial<PlaceDraft>) => setDraft(before => ({ ...before, ...change }))

  const ask = () =>
    attempt(async () => {
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
      {place.kind !== 'folder' && (
        <>
          {place.kind !== 's3' && (
            <UrlField draft={draft} description={say('computers.join.address.hint')} set={set} />
          )}
          {needsLogin && <LoginFields kind={place.kind} draft={draft} set={set} />}
          <AuthorityField
            pem={draft.pem}
            open={refusal?.code === 'untrusted'}
            onChange={pem => set({ pem })}
          />
        </>
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

function draftOf(place: SyncAddress): PlaceDraft {
  const url = 'url' in place ? place.url : ''
  const path = place.kind === 'folder' ? place.path : ''
  const pem = place.kind === 'folder' ? '' : (place.authorityPem ?? '')
  return { ...emptyPlace, kind: place.kind, path, url, pem }
}

/** Returns the same place as this computer reaches it; null if its path or address is missing. */
function placeHere(place: SyncAddress, draft: PlaceDraft): SyncAddress | null {
  if (place.kind === 'folder') return addressOf(draft)
  const address = place.kind === 's3' ? place : addressOf(draft)
  if (!address || address.kind === 'folder') return null
  const { authorityPem: _, ...bare } = address
  return draft.pem.trim() === '' ? bare : { ...bare, authorityPem: draft.pem }
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
