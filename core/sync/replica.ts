/** All that devices tell each other: what `join` joins and a state file holds. */
import { z } from 'zod'
import { samePlain } from '../vault/plain.ts'
import { joinRecords } from './join.ts'
import { joinNamed, type Named, own } from './own.ts'
import { SyncRecord } from './record.ts'
import { DeviceId, Stamp } from './stamp.ts'

const deviceNameLength = 128

/** Written by the device alone that it is about. */
export const SyncDevice = z.looseObject({
  at: Stamp,
  name: z.string().max(deviceNameLength),
  system: z.string().max(64),
  /** X25519, base64. */
  publicKey: z.base64().length(44),
  /** Accounts with an unfinished change: it belongs to that device, and nobody else resumes it. */
  changing: z.array(z.string()),
})
export type SyncDevice = z.infer<typeof SyncDevice>

export const Replica = z.object({
  entries: z.record(z.string(), SyncRecord),
  connections: z.record(z.string(), SyncRecord),
  /** The settings that are about the vault, and what newer versions keep beside them. */
  vault: SyncRecord,
  devices: z.record(DeviceId, SyncDevice),
  /** For good: a device that comes back comes with another id. */
  removed: z.record(DeviceId, Stamp),
})
export type Replica = z.infer<typeof Replica>

/** Answers the parts of the first one themselves where the other one holds nothing new. */
export function joinReplicas(one: Replica, other: Replica): Replica {
  const joined: Replica = {
    entries: joinKeeping(one.entries, other.entries, joinRecords),
    connections: joinKeeping(one.connections, other.connections, joinRecords),
    vault: joinRecords(one.vault, other.vault),
    devices: joinKeeping(one.devices, other.devices, laterDevice),
    removed: joinKeeping(one.removed, other.removed, (a, b) => (a >= b ? a : b)),
  }
  const names = Object.keys(joined) as (keyof Replica)[]
  return names.every(name => joined[name] === one[name]) ? one : joined
}

function laterDevice(one: SyncDevice, other: SyncDevice): SyncDevice {
  if (one.at !== other.at) return one.at > other.at ? one : other
  if (samePlain(one, other)) return one
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other
}

function joinKeeping<T>(one: Named<T>, other: Named<T>, join: (one: T, other: T) => T) {
  const joined = joinNamed(one, other, join)
  const names = Object.keys(joined)
  const isSame =
    names.length === Object.keys(one).length && names.every(name => joined[name] === own(one, name))
  return isSame ? (one as Record<string, T>) : joined
}
