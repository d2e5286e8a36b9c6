import type { Input, Output } from '../../shared/contract.ts'
import { describeDuplicate } from '../../shared/describe-match.ts'
import { AppError } from '../../shared/errors.ts'
import { type ParsedEntry, toEntry } from '../../shared/otpauth.ts'
import { judgeEntries } from '../imports/verdicts.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { addEntries, cleanTags, type Stamp, summaryOf, toStoredEntry } from './entries.ts'

/** Adds an entry that was typed in. */
export async function addEntry(
  vault: Vault,
  stamp: Stamp,
  { allowDuplicate, tags, ...fields }: Input<'entries.add'>,
): Promise<Output<'entries.add'>> {
  const parsed = toEntry(fields)
  const entry = { ...toStoredEntry(parsed, stamp), tags: cleanTags(tags), origin: { how: 'typed' } }
  await vault.change(draft => {
    if (!allowDuplicate) refuseDuplicate(draft, parsed)
    addEntries(draft, [entry])
  })
  return { entry: summaryOf(entry), warnings: parsed.warnings }
}

function refuseDuplicate(document: VaultDocument, entry: ParsedEntry): void {
  const [match] = judgeEntries(document, [entry])
  const why = match && describeDuplicate(match)
  if (why) throw new AppError('duplicate', why)
}
