/** The methods about other computers, over this system's disk and network. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { AppError } from '../../shared/errors.ts'
import { needsLogin, type SyncAddress, type SyncLogin } from '../../shared/sync-address.ts'
import { type KnownSecret, type SyncStatus, syncMethods } from '../../shared/sync-contract.ts'
import { words } from '../../shared/wording/words.ts'
import type { Room } from '../dispatch.ts'
import { drawQrCode } from '../qr/draw-qr-code.ts'
import type { Report } from '../report.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { knownTo } from './known-secrets.ts'
import { endLogin, leave } from './leave.ts'
import { accept, invite, join, refuse, removeDevice, setUp } from './pair.ts'
import { parsePairing } from './pairing.ts'
import { toSyncAddress } from './places/address.ts'
import { findKind } from './places/find-kind.ts'
import { checkAddress, keepLogin, openPlace, tryPlace } from './places/open-place.ts'
import { PlaceError } from './places/place.ts'
import { requireSync } from './session.ts'
import { computersOf, failedMeeting, noticeName, statusOf, toMeeting } from './status.ts'
import { knownSync, type PlaceLogin, syncOf } from './sync-part.ts'
import { createVisits } from './visits.ts'

export interface SyncRoomParts {
  readonly vault: Vault
  readonly clock: () => number
  /** See `VisitsParts`. */
  readonly awake: () => number
  readonly onChange: () => void
  readonly report: Report
  readonly isLasting: boolean
}

export interface SyncRoom extends Room<'sync'> {
  noteVisible(isVisible: boolean): void
  glance(): void
  close(): Promise<void>
}

interface Place {
  readonly place: SyncAddress
  readonly login: PlaceLogin | null
}

export function openSyncRoom(given: SyncRoomParts): SyncRoom {
  const { vault, clock } = given
  const device = { name: hostname().slice(0, 128), system: process.platform }
  const parts = { ...given, random: randomBytes, device, openPlace: openPlace(clock) }
  const visits = createVisits(parts)
  const { inTurn } = visits
  const status = (): SyncStatus => statusOf(vault.document(), visits.known(), parts)

  /** A place that is given with the login that is known for it, unless another one is given. */
  async function toPlace(place: SyncAddress, login: SyncLogin | null): Promise<Place> {
    const checked = checkAddress(place)
    if (!needsLogin(checked)) return { place: checked, login: null }
    if (login) return { place: checked, login: await keepLogin(checked, login, clock) }
    const known = syncOf(vault.document())
    if (!known?.login || known.place.kind !== checked.kind) {
      throw new AppError('bad-input', words('core.sync.place.loginMissing'))
    }
    return { place: checked, login: known.login }
  }

  /** Does the work with the login, which is made for it where one is typed, and ends if it fails. */
  async function atPlace<T>(
    place: SyncAddress,
    login: SyncLogin | null,
    work: (at: Place) => Promise<T>,
  ): Promise<T> {
    const at = await toPlace(place, login)
    try {
      return await work(at)
    } catch (error) {
      // Where the failure came after the vault was saved, the login is in use.
      const isFree = vault.status().state === 'open' && !isInUse(at.login)
      if (login && isFree) await endLogin(parts, at.place, at.login)
      throw error
    }
  }

  function isInUse(login: PlaceLogin | null): boolean {
    return login !== null && sameLogin(login, syncOf(vault.document())?.login)
  }

  return {
    methods: syncMethods,
    noteVisible: visits.noteVisible,
    glance: visits.glance,
    close: visits.close,
    handlers: {
      'sync.status': status,
      'sync.look': async () => {
        await visits.look()
        return status()
      },
      'sync.findKind': ({ url, authorityPem }) => findKind(url, authorityPem, clock),
      'sync.test': async ({ place, login }) => {
        const at = await toPlace(place, login)
        try {
          return await tryPlace(parts.openPlace(at.place, at.login), parts.random)
        } finally {
          if (login) await endLogin(parts, at.place, at.login)
        }
      },
      'sync.setUp': ({ place, login }) =>
        inTurn(async () => {
          const before = syncOf(vault.document())
          const made = await (place
            ? atPlace(place, login, at => setUp(parts, at.place, at.login))
            : invite(parts))
          const known = syncOf(vault.document())?.login
          if (before?.login && !sameLogin(before.login, known)) {
            await endLogin(parts, before.place, before.login)
          }
          return { ...made, svg: await drawQrCode(made.pairingSecret) }
        }),
      'sync.readPairing': ({ pairingSecret }) => {
        const { place, expiresAt } = parsePairing(pairingSecret, clock())
        const address = toSyncAddress(place)
        return { place: address, needsLogin: needsLogin(address), expiresAt }
      },
      'sync.join': ({ pairingSecret, place, login }) =>
        inTurn(async () => {
          const offered = place ?? toSyncAddress(parsePairing(pairingSecret, clock()).place)
          return atPlace(offered, login, at => join(parts, pairingSecret, at.place, at.login))
        }),
      'sync.accept': ({ check }) => inTurn(() => accept(parts, check)),
      'sync.refuse': async () => {
        await inTurn(() => refuse(parts))
        return status()
      },
      'sync.meet': async () => {
        requireSync(vault.document())
        try {
          const met = await visits.meet()
          return toMeeting(vault.document(), met)
        } catch (error) {
          if (error instanceof PlaceError) return failedMeeting(error)
          throw error
        }
      },
      'sync.stop': () => visits.stop(),
      'sync.remove': async ({ device: id }) => {
        await inTurn(() => removeDevice(parts, id))
        return computersOf(requireSync(vault.document()))
      },
      'sync.knownTo': ({ device: id }) =>
        knownTo(vault.document(), requireSync(vault.document()), id).map(toKnownSecret),
      'sync.leave': async () => {
        await inTurn(() => leave(parts))
        return status()
      },
      'sync.markSeen': async ({ ids }) => {
        await vault.change(draft => {
          const sync = requireSync(draft)
          const kept = sync.kept.map(one =>
            ids.includes(noticeName(one.id)) ? { ...one, isSeen: true } : one,
          )
          draft.sync = knownSync({ ...sync, kept })
        })
        return status()
      },
    },
  }
}

function sameLogin(one: PlaceLogin, other: PlaceLogin | null | undefined): boolean {
  return one.name === other?.name && one.passwordSecret === other.passwordSecret
}

function toKnownSecret({ id, issuer, label, account }: StoredEntry): KnownSecret {
  return { entryId: id, names: { issuer, label }, accountId: account?.connectionId ?? null }
}
