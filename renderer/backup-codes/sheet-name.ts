import { fold } from '../../shared/fold.ts'

/** 'backup-codes-github.txt'; of other scripts than ours the issuer is left out. */
export function sheetName({ issuer, label }: { issuer: string; label: string }): string {
  const slug = fold(issuer || label)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'backup-codes.txt' : `backup-codes-${slug}.txt`
}
