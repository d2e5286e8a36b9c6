/** Stores the programs that may ask in the vault, with only the digest of each token. */
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { limits } from '../../shared/ceilings.ts'
import { EntryId } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { Instant } from '../../shared/instant.ts'
import { programNameLength } from '../../shared/program-contract.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultDocument } from '../vault/document.ts'
import { keepingUnknown } from '../vault/keeping-unknown.ts'

export const mostPrograms = 32

const StoredProgram = keepingUnknown(
  z.object({
    id: z.uuid(),
    name: z.string().min(1).max(programNameLength),
    executable: z.string().max(4096).nullable(),
    tokenDigest: z.string().regex(/^[0-9a-f]{64}$/),
    pairedAt: Instant,
    mayList: z.boolean(),
    entries: z.array(EntryId).max(limits.entries),
  }),
)
export type StoredProgram = z.infer<typeof StoredProgram>

/** A program that cannot be read may not ask, but is kept unchanged. */
export function programsOf({ programs }: Pick<VaultDocument, 'programs'>): StoredProgram[] {
  return programs.flatMap(raw => StoredProgram.safeParse(raw).data ?? [])
}

export function findByToken(document: Readonly<VaultDocument>, token: string) {
  const given = Buffer.from(digestOf(token), 'hex')
  return programsOf(document).find(({ tokenDigest }) =>
    timingSafeEqual(Buffer.from(tokenDigest, 'hex'), given),
  )
}

export interface NewProgram {
  readonly name: string
  readonly executable: string | null
  readonly token: string
  readonly pairedAt: number
}

export function addProgram(draft: VaultDocument, { token, ...given }: NewProgram): void {
  draft.programs.push({
    id: randomUUID(),
    ...given,
    tokenDigest: digestOf(token),
    mayList: false,
    entries: [],
  } satisfies StoredProgram)
}

export function removeProgram(draft: VaultDocument, id: string): void {
  const at = indexOf(draft, id)
  draft.programs.splice(at, 1)
}

/** Applies the rule to the program. Fields that it doesn't mention stay. */
export function changeProgram(
  draft: VaultDocument,
  id: string,
  rule: (program: StoredProgram) => Partial<StoredProgram>,
): void {
  const at = indexOf(draft, id)
  const program = StoredProgram.parse(draft.programs[at])
  draft.programs[at] = { ...program, ...rule(program) }
}

function indexOf(draft: VaultDocument, id: string): number {
  const at = draft.programs.findIndex(raw => StoredProgram.safeParse(raw).data?.id === id)
  if (at < 0) throw new AppError('not-found', words('core.programs.gone'))
  return at
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
