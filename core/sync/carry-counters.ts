/**
 * A secret that was replaced lies in the trash as an entry of its own. Where its counter was moved
 * on by a device that did not know of that, the one in the trash moves on as well: its codes were
 * used (RFC 4226 §7.2).
 */
import { mapNamed, own } from './own.ts'
import type { SecretMember, SyncRecord } from './record.ts'
import type { Replica } from './replica.ts'

export function carryCounters(replica: Replica): Replica {
  const reached = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { secrets } of Object.values(replica.entries)) {
    for (const [key, { counter }] of Object.entries(secrets)) {
      if (!counter) continue
      const count = countOf(key, counter)
      reached.set(count, Math.max(counter[1], reached.get(count) ?? 0))
      places.set(count, (places.get(count) ?? 0) + 1)
    }
  }
  if (![...places.values()].some(count => count > 1)) return replica
  const raise = (member: SecretMember, key: string): SecretMember => {
    const { counter } = member
    const most = counter && reached.get(countOf(key, counter))
    if (!counter || most === undefined || most <= counter[1]) return member
    return { ...member, counter: [counter[0], most] }
  }
  const raised = mapNamed(replica.entries, (record): SyncRecord => {
    const secrets = mapNamed(record.secrets, raise)
    const isSame = Object.keys(secrets).every(key => secrets[key] === own(record.secrets, key))
    return isSame ? record : { ...record, secrets }
  })
  return { ...replica, entries: raised }
}

/** A counter that a person has set back counts anew: what was reached before is not its own. */
const countOf = (key: string, [times]: readonly [number, number]) => `${key} ${times}`
