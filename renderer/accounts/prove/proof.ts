/** The ways to answer when a server asks for a second factor. */
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
  /** Proves with the codes of this entry; null stands for the linked one. */
  readonly entryId: string | null
  readonly code: string
}

/** Tells a form what it can answer with, and has a code sent. */
export interface ProofSource {
  readonly ways: readonly ProofWay[]
  /** The entries that look like the account's, the linked one first. */
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
  /** Says whether an entry here makes the codes, or may make them. */
  readonly hasEntry: boolean
  /** Unused backup codes that are filed here. */
  readonly filedCodes: number
  /** The account itself asks for this one, so it is offered first. */
  readonly method: FactorMethod | null
}

/** Puts the account's own way first, and what the vault answers by itself before what is typed. */
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

/** Tells which kinds of proof a sign-in takes; a backup code stands in for whatever is asked. */
export function kindsOfMethods(methods: readonly FactorMethod[]): ProofKind[] {
  const kinds: ProofKind[] = []
  if (methods.includes('totp')) kinds.push('totp')
  if (methods.some(method => method !== 'totp')) kinds.push('message')
  return [...kinds, 'backup']
}

/** The proofs that a change takes and that the account, as it is, can give. */
export function kindsInForce(
  kinds: readonly ProofKind[],
  method: FactorMethod | null,
): readonly ProofKind[] {
  if (method === null) return kinds
  const other = method === 'totp' ? 'message' : 'totp'
  return kinds.filter(kind => kind !== other)
}

/** Null while something is still to be typed. */
export function toProof({ way, entryId, code }: ProofDraft): ProofInput | null {
  if (way === 'entry') return { kind: 'entry', entryId }
  if (way === 'entry-backup') return { kind: 'entry-backup' }
  const typed = code.trim()
  return typed === '' ? null : { kind: way, code: typed }
}
