/** The file of a computer that asks to be let in, under the key of the pairing text. */
import { AppError } from '../../shared/errors.ts'
import type { Random } from '../vault/key-slots.ts'
import type { DeviceName } from './new-device.ts'
import { JoinRequest, requestKey } from './pairing.ts'
import { hashOf, openStateFile, type StateFile, sealStateFile } from './state-file.ts'
import { type Joining, knownSync, type Offer, type SyncPart } from './sync-part.ts'

export function writeJoinRequest(
  sync: SyncPart,
  { name, system }: DeviceName,
  { random, mine }: { readonly random: Random; readonly mine: StateFile | null },
): { bytes: Uint8Array | null; sync: SyncPart } {
  if (mine && mine.hash === sync.hash) return { bytes: null, sync }
  const { pairingSecret } = sync.joining as Joining
  const { id, keySecret } = requestKey(pairingSecret)
  const request: JoinRequest = { name, system, publicKey: sync.device.publicKey }
  const sequence = sync.sequence + 1
  const header = {
    kind: 'join' as const,
    group: sync.group,
    device: sync.device.id,
    sequence,
    key: id,
    previous: mine?.hash ?? null,
    boxes: {},
  }
  const bytes = sealStateFile(request, header, keySecret, random)
  return { bytes, sync: knownSync({ ...sync, sequence, hash: hashOf(bytes) }) }
}

export interface OpenRequest extends JoinRequest {
  readonly device: string
}

/** Those that were sealed with the pairing text that is out now. */
export function openRequests(files: readonly StateFile[], { pairingSecret }: Offer): OpenRequest[] {
  const { id, keySecret } = requestKey(pairingSecret)
  return files.flatMap(file => {
    const { key, device } = file.header
    if (key !== id) return []
    try {
      return [{ ...openStateFile(file, keySecret, JoinRequest, ''), device }]
    } catch (error) {
      if (error instanceof AppError) return []
      throw error
    }
  })
}
