/** Lists the ways to answer when a server requires a second factor. */
import type {
  CodeNotice,
  EntryReference,
  FactorMethod,
  ProofInput,
  ProofKind,
} from '../../../shared/account-models.ts'

/** `entry` and `entry-backup` are answered from the vault, the others are typed. */
export type ProofWay = 'entry' | 'totp' | 'message' | 'entry-backup' | 'backup'

export interface ProofDraft {
  readonly way: ProofWay
  /** The entry whose codes are used; null means the linked one. */
  readonly entryId: string | null
  readonly code: string
}

/** Tells a form what it can answer with, and requests that a code is sent. */
export interface ProofSource {
  readonly ways: readonly ProofWay[]
  /** The entries that seem to be the account's, the linked one first. */
  readonly entries: readonly EntryReference[]
  readonly linkedId: string | null
  readonly filedCodes: number
  readonly method: FactorMethod | null
  readonly notice: CodeNotice | null
  readonly maySend: boolean
  send(): Promise<CodeNotice>
  onSent(notice: CodeNotice): void
}

export interface ProofOffer {
  readonly kinds: readonly ProofKind[]
  /** True if an entry here produces the codes, or may produce them. */
  readonly hasEntry: boolean
  /** The number of unused backup codes that are stored here. */
  readonly filedCodes: number
  /** The account itself uses this method, so it is offered first. */
  readonly method: FactorMethod | null
}

/**
 * Sorts the account's own way first, and what the vault answers automatically before what is typed.
 */
export function proofWays({ kinds, hasEntry, filedCodes, method }: ProofOffer): ProofWay[] {
  const totp: ProofWay[] = kinds.includes('totp') ? (hasEntry ? ['entry', 'totp'] : ['totp']) : []
  const message: ProofWay[] = kinds.includes('message') ? ['message'] : []
  const backup: ProofWay[] = kinds.includes('backup')
    ? filedCodes > 0
      ? ['entry-backup', 'backup']
      : ['backup']
    : []
  const byMessage = method !== null && method !== 'totp'
  return byMessage ? [...message, ...totp, ...backup] : [...totp, ...message, ...backup]
}

/** Tells which kinds of proof a sign-in accepts. A backup code can replace any of them. */
export function kindsOfMethods(methods: readonly FactorMethod[]): ProofKind[] {
  const kinds: ProofKind[] = []
  if (methods.includes('totp')) kinds.push('totp')
  if (methods.some(method => method !== 'totp')) kinds.push('message')
  return [...kinds, 'backup']
}

/** Returns the proofs that a change accepts and the account can currently give. */
export function kindsInForce(
  kinds: readonly ProofKind[],
  method: FactorMethod | null,
): readonly ProofKind[] {
  if (method === null) return kinds
  const other = method === 'totp' ? 'message' : 'totp'
  return kinds.filter(kind => kind !== other)
}

/** Null while something still has to be typed. */
export function toProof({ way, entryId, code }: ProofDraft): ProofInput | null {
  if (way === 'entry') return { kind: 'entry', entryId }
  if (way === 'entry-backup') return { kind: 'entry-backup' }
  const typed = code.trim()
  return typed === '' ? null : { kind: way, code: typed }
}
