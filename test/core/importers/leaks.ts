/** Finds what messages must not contain in everything that a user could read. */
import type { Imported } from '../../../core/importers/importer.ts'
import type { Said } from '../../said.ts'

/**
 * Returns the parts of the text that would reveal a secret: the secret in any spelling, or a long
 * part of it.
 */
export function leaksOf(text: string, secrets: readonly string[]): string[] {
  const bare = text.toLowerCase()
  return secrets.filter(secret => {
    const small = secret.toLowerCase()
    if (small.length <= 8) return bare.includes(small)
    return Array.from(small.slice(7), (_, i) => small.slice(i, i + 8)).some(p => bare.includes(p))
  })
}

/** Returns everything about the import that a user could read. */
export function messagesOf({ entries, skipped }: Said<Imported>): string {
  const told = skipped.flatMap(({ where, reason, name }) => [where, reason, name ?? ''])
  return [...told, ...entries.flatMap(({ warnings }) => warnings)].join('\n')
}
