import { fold } from '../../shared/fold.ts'

/** Returns 'backup-codes-github.txt'. An issuer in a non-Latin script is left out. */
export function sheetName({ issuer, label }: { issuer: string; label: string }): string {
  const slug = fold(issuer || label)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'backup-codes.txt' : `backup-codes-${slug}.txt`
}
