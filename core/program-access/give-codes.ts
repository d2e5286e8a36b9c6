/** Finds the entries that a program means, and returns their codes, but never a secret. */

import type { Code, EntrySummary } from '../../shared/entry-models.ts'
import { findMatches } from '../../shared/find-matches.ts'
import type { DoorCode, DoorEntry } from '../../shared/program-protocol.ts'
import { words } from '../../shared/wording/words.ts'
import { advanceCode, currentCodes } from '../entries/codes.ts'
import { summaryOf } from '../entries/entries.ts'
import type { Vault } from '../vault/vault.ts'
import { DoorError } from './door-error.ts'
import type { StoredProgram } from './stored-program.ts'

/** A question lists them, and nobody reads more than this many. */
const mostCodes = 20

interface Wanted {
  readonly query: string
  /** If true, it is refused if more than one entry matches. */
  readonly one: boolean
}

/** Matches as the terminal does. Throws `not-found`, `several`, and `too-many`. */
export function findWanted(
  vault: Vault,
  { mayList }: Pick<StoredProgram, 'mayList'>,
  { query, one }: Wanted,
): EntrySummary[] {
  const entries = vault.document().entries.map(summaryOf)
  // An empty query would match every entry, but usually comes from an unset variable.
  const matches = query.trim() === '' ? [] : findMatches(entries, query, 'forgiving')
  if (matches.length === 0) throw new DoorError('not-found', words('core.programs.noMatch'))
  if (matches.length > mostCodes) {
    throw new DoorError('too-many', words('core.programs.tooManyMatch'))
  }
  if (!one || matches.length === 1) return matches
  const shown = mayList ? { matches: matches.map(toDoorEntry) } : {}
  throw new DoorError('several', words('core.programs.severalMatch'), shown)
}

/**
 * A request for several entries moves no counter, since servers tolerate few codes that they never
 * see.
 */
export async function giveCodes(
  vault: Vault,
  entries: readonly EntrySummary[],
  codeClock: () => number,
) {
  const ids = entries.map(({ id }) => id)
  const [only, ...others] = entries
  const isCounted = only?.otp.type === 'hotp' && others.length === 0
  const counted = isCounted ? await advanceCode(vault, only.id) : null
  const now = codeClock()
  const codes = counted ? [counted] : currentCodes(vault, ids, now)
  const byId = new Map(codes.map(code => [code.id, code]))
  return {
    now,
    codes: entries.flatMap(entry => {
      const code = byId.get(entry.id)
      return code ? [toDoorCode(entry, code)] : []
    }),
  }
}

/** Returns what the terminal also lists: no note, and nothing about backup codes or accounts. */
export function toListed(entry: EntrySummary) {
  const { otp, tags, pinned, createdAt } = entry
  return { ...toDoorEntry(entry), otp, tags, pinned, createdAt }
}

function toDoorEntry({ id, issuer, label, madeBy }: EntrySummary): DoorEntry {
  return { id, issuer, label, ...(madeBy !== undefined && { madeBy }) }
}

function toDoorCode(entry: EntrySummary, { code, next, validUntil }: Code): DoorCode {
  return { ...toDoorEntry(entry), type: entry.otp.type, code, next, validUntil }
}
