/** Compares incoming entries with those of the vault. */
import { formatBase32 } from '../../shared/base32.ts'
import type { OtpParameters } from '../../shared/entry-models.ts'
import type { Match } from '../../shared/match-models.ts'
import type { ParsedEntry } from '../../shared/otpauth.ts'
import { atOnce, type Steps } from '../turns.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'

export interface Entering extends ParsedEntry {
  /** True if it comes from another app's trash, and goes to the trash here. */
  readonly trashed?: boolean
}

/**
 * The secret alone doesn't identify an entry: incoming entries that differ in a name, the type, or
 * a setting are different ones. Compared with the vault, another name may have been given here, and
 * other settings may be a correction, so both are reported and left to the caller. Every entry of
 * the vault matches at most one row, so that a row that is already there keeps another row with the
 * same names from changing it.
 */
export function judgeEntries(
  document: Readonly<VaultDocument>,
  entering: readonly Entering[],
): Match[] {
  return atOnce(judging(document, entering))
}

/** Does the same as `judgeEntries` in steps: [Note: turns]. */
export function* judging(
  document: Readonly<VaultDocument>,
  entering: readonly Entering[],
): Steps<Match[]> {
  const listed = yield* indexOf(document.entries)
  const trash = yield* indexOf(document.trash.map(({ entry }) => entry))
  const rows: { readonly entry: Entering; readonly keys: Keys }[] = []
  const seen = new Set<string>()
  const claimed = new Set<StoredEntry>()

  const asTheyAre: (Match | null)[] = []
  for (const entry of entering) {
    yield
    const keys = keysOf(entry, formatBase32(entry.secret))
    rows.push({ entry, keys })
    asTheyAre.push(asItStands(entry, keys))
  }

  const matches: Match[] = []
  for (const [at, { entry, keys }] of rows.entries()) {
    yield
    matches.push(asTheyAre[at] ?? matchOf(entry, keys))
  }
  return matches

  /** Null if the vault has no identical entry. */
  function asItStands(entry: Entering, keys: Keys): Match | null {
    if (seen.has(keys.exact)) return { verdict: 'known', existing: null, changes: [] }
    seen.add(keys.exact)
    const same = closest(listed.byIdentity.get(keys.identity), entry)
    if (!same || changesIn(same, entry).length > 0) return null
    claimed.add(same)
    return match('known', same)
  }

  function matchOf(entry: Entering, keys: Keys): Match {
    const other = listed.byIdentity.get(keys.identity)?.find(one => !claimed.has(one))
    if (other) {
      claimed.add(other)
      return match('changed', other, changesIn(other, entry))
    }
    const thrownAway = closest(trash.byIdentity.get(keys.identity), entry)
    if (thrownAway) return inTrash(entry, thrownAway, changesIn(thrownAway, entry))
    const elsewhere = listed.byCode.get(keys.code)
    if (elsewhere) {
      return match('elsewhere', elsewhere.find(one => !claimed.has(one)) ?? elsewhere[0])
    }
    const thrownAwayElsewhere = trash.byCode.get(keys.code)?.at(-1)
    if (thrownAwayElsewhere) return inTrash(entry, thrownAwayElsewhere)

    const sharing = listed.bySecret.get(keys.secret)?.[0]
    if (sharing) return match('new', sharing)
    const namesake = listed.byNames.get(keys.names)?.[0]
    return namesake ? match('conflict', namesake) : { verdict: 'new', existing: null, changes: [] }
  }

  function inTrash(entry: Entering, found: StoredEntry, changes: Changes = []): Match {
    return match(entry.trashed ? 'known' : 'trashed', found, changes, true)
  }
}

type Changes = Match['changes']

function match(
  verdict: Match['verdict'],
  entry: StoredEntry | undefined,
  changes: Changes = [],
  trashed = false,
): Match {
  if (!entry) return { verdict, existing: null, changes }
  const { id, issuer, label } = entry
  return { verdict, existing: { id, issuer, label, trashed }, changes }
}

interface Keys {
  readonly secret: string
  readonly names: string
  /** The secret and the settings. Entries with the same value show the same codes. */
  readonly code: string
  /** The names, the type, and the secret. */
  readonly identity: string
  /** Equal for entries that cannot be told apart. */
  readonly exact: string
}

type Named = Pick<StoredEntry, 'otp' | 'pin' | 'issuer' | 'label'>

function keysOf({ otp, pin, issuer, label }: Named, secret: string): Keys {
  const names = [issuer, label].map(name => name.normalize().trim())
  const folded = JSON.stringify(names.map(name => name.toLowerCase()))
  return {
    secret,
    names: folded,
    code: JSON.stringify([secret, otp.type, lookOf(otp)]),
    identity: JSON.stringify([folded, otp.type, secret]),
    exact: JSON.stringify([names, secret, otp, pin]),
  }
}

/** Two entries with the same secret and these settings produce the same codes. Counters move on. */
function lookOf(otp: OtpParameters): readonly unknown[] {
  switch (otp.type) {
    case 'totp':
      return [otp.algorithm, otp.digits, otp.periodSeconds]
    case 'hotp':
      return [otp.algorithm, otp.digits]
    default:
      return []
  }
}

interface Index {
  readonly byIdentity: ReadonlyMap<string, StoredEntry[]>
  readonly byCode: ReadonlyMap<string, StoredEntry[]>
  readonly bySecret: ReadonlyMap<string, StoredEntry[]>
  readonly byNames: ReadonlyMap<string, StoredEntry[]>
}

function* indexOf(entries: readonly StoredEntry[]): Steps<Index> {
  const byIdentity = new Map<string, StoredEntry[]>()
  const byCode = new Map<string, StoredEntry[]>()
  const bySecret = new Map<string, StoredEntry[]>()
  const byNames = new Map<string, StoredEntry[]>()
  for (const entry of entries) {
    yield
    const { identity, code, secret, names } = keysOf(entry, entry.secret)
    push(byIdentity, identity, entry)
    push(byCode, code, entry)
    push(bySecret, secret, entry)
    push(byNames, names, entry)
  }
  return { byIdentity, byCode, bySecret, byNames }
}

function push(index: Map<string, StoredEntry[]>, key: string, entry: StoredEntry): void {
  const known = index.get(key)
  if (known) known.push(entry)
  else index.set(key, [entry])
}

/** Among entries with the same names, type, and secret, picks the one that would change least. */
function closest(same: readonly StoredEntry[] | undefined, entry: Entering) {
  const changes = (one: StoredEntry) => changesIn(one, entry).length
  return same?.reduce((best, one) => (changes(one) < changes(best) ? one : best))
}

/**
 * Lists how the incoming entry differs. A counter moves on with every code, so only one that is
 * ahead counts as a change. A missing PIN doesn't.
 */
function changesIn({ otp, pin }: StoredEntry, entering: Entering): Changes {
  const changes: Changes = []
  const next = new Map<string, unknown>(Object.entries(entering.otp))
  for (const setting of ['digits', 'algorithm', 'periodSeconds', 'counter'] as const) {
    const from = new Map<string, unknown>(Object.entries(otp)).get(setting)
    const to = next.get(setting)
    const differs = setting === 'counter' ? Number(to) > Number(from) : to !== from
    if (differs) changes.push({ setting, from: String(from), to: String(to) })
  }
  if (entering.pin !== null && entering.pin !== pin) {
    changes.push({ setting: 'pin', from: '', to: '' })
  }
  return changes
}
