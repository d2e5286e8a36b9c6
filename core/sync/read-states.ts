/** The files of a place as the states of other devices. What cannot be read is told and left. */
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { openKeyBox, removedMark } from './device-keys.ts'
import { own } from './own.ts'
import { isStateFileName, type PlaceFile, stateFileName } from './places/place.ts'
import { Replica } from './replica.ts'
import { DeviceId, Stamp, tellMs } from './stamp.ts'
import { isStateFile, openStateFile, parseStateFile, type StateFile } from './state-file.ts'
import type { GroupKey, SyncPart } from './sync-part.ts'

export const State = z.object({
  /** By the clock of its device, in milliseconds since 1970. */
  writtenAt: z.number().int().min(0),
  /** See `SyncPart.seen`; its own device is in it. */
  seen: z.record(DeviceId, Stamp),
  /** See `GroupKey.without`, of the key that seals it. */
  without: z.array(DeviceId),
  replica: Replica,
})
export type State = z.infer<typeof State>

export interface ReadState {
  readonly device: string
  readonly sequence: number
  readonly hash: string
  /** It has the name that its device writes; else it is a copy that a carrier has made. */
  readonly isFile: boolean
  readonly state: State
  readonly key: GroupKey
}

export type ProblemKind =
  | 'unreadable' // half, changed, too new, of another group, under a key that is not ours
  | 'older' // an older version of a file has come back
  | 'fork' // two computers have written as one
  | 'clock' // the clock of a computer is far off
  | 'removed' // this computer was removed

export interface Problem {
  readonly kind: ProblemKind
  readonly device: string | null
  readonly words: Words | null
  /** Of a clock: how far it is ahead of ours, in milliseconds. */
  readonly aheadMs?: number
}

export interface ReadPlace {
  readonly states: readonly ReadState[]
  readonly problems: readonly Problem[]
  /** Our own file as it lies there. */
  readonly mine: StateFile | null
  /** Files of computers that ask to be let in, still sealed. */
  readonly requests: readonly StateFile[]
  /** Files of this group that others have written, readable or not. */
  readonly others: number
}

export function readStates(files: readonly PlaceFile[], sync: SyncPart, now: number): ReadPlace {
  const states: ReadState[] = []
  const problems: Problem[] = []
  const requests: StateFile[] = []
  let mine: StateFile | null = null
  let others = 0
  const me = sync.device.id
  for (const { name, bytes } of files) {
    // Vault files and backups may lie in the same folder.
    if (!isStateFile(bytes) && !isStateFileName(name)) continue
    try {
      const file = parseStateFile(bytes, name)
      const { header } = file
      if (header.group !== sync.group) {
        throw new AppError('bad-input', words('core.sync.file.otherGroup', { name }))
      }
      const isFile = name === stateFileName(header.device)
      if (isFile && header.device === me) mine = file
      else others += 1
      if (header.kind === 'join') {
        if (header.device !== me) requests.push(file)
        continue
      }
      if (isKnown(file, sync)) continue
      const { device, sequence } = header
      if (Object.hasOwn(sync.removed, device)) continue
      const state = openState(file, sync, name)
      states.push({ device, sequence, hash: file.hash, isFile, ...state })
      problems.push(...problemsOf(file, state.state, isFile, sync, now))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const kind = error.code === 'refused' ? 'removed' : 'unreadable'
      problems.push({ kind, device: null, words: error.words })
    }
  }
  return { states, problems, mine, requests, others }
}

function isKnown({ header, hash }: StateFile, sync: SyncPart): boolean {
  if (header.device === sync.device.id) return hash === sync.hash || hash === sync.previousHash
  return own(sync.heads, header.device)?.hash === hash
}

function openState(file: StateFile, sync: SyncPart, name: string): { state: State; key: GroupKey } {
  const { header } = file
  const known = sync.keys.find(({ id }) => id === header.key)
  const keySecret = known?.keySecret ?? keyFromBox(file, sync)
  if (keySecret === undefined) {
    throw new AppError('wrong-passphrase', words('core.sync.file.noKey', { name }))
  }
  const state = openStateFile(file, keySecret, State, name)
  return { state, key: known ?? { id: header.key, keySecret, without: state.without } }
}

/** Only a device that is known hands out keys: its own public key is what the box was sealed with. */
function keyFromBox({ header }: StateFile, sync: SyncPart): string | undefined {
  const box = own(header.boxes, sync.device.id)
  const { joining } = sync
  const sender =
    joining?.inviter === header.device
      ? joining.inviterPublicKey
      : own(sync.devices, header.device)?.publicKey
  if (!box || sender === undefined) return undefined
  const context = boxContext(header.group, header.device, header.key)
  const key = openKeyBox(box, sync.device, sender, context)
  if (!key) return undefined
  if (removedMark.equals(key)) throw new AppError('refused', words('core.sync.removed'))
  return Buffer.from(key).toString('base64')
}

export const boxContext = (group: string, device: string, key: string) =>
  `${group} ${device} ${key}`

function problemsOf(
  { header, hash }: StateFile,
  { writtenAt }: State,
  isFile: boolean,
  sync: SyncPart,
  now: number,
): Problem[] {
  const { device, sequence } = header
  const problems: Problem[] = []
  const head = own(sync.heads, device)
  if (head && isFile && sequence < head.sequence) {
    problems.push({ kind: 'older', device, words: null })
  }
  if (head && sequence === head.sequence && hash !== head.hash) {
    problems.push({ kind: 'fork', device, words: null })
  }
  if (isFile && writtenAt > now + tellMs) {
    problems.push({ kind: 'clock', device, words: null, aheadMs: writtenAt - now })
  }
  return problems
}
