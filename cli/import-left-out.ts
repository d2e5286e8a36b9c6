import type { ReadFile } from '../core/imports/read-file.ts'
import { say, sayWords } from '../shared/wording/say.ts'

export interface LeftOut {
  readonly where: string
  readonly reason: string
  /** The issuer and label, if they are known. */
  readonly name?: string
}

/** Returns what could not be read: rows by their place, and whole files by their name. */
export function leftOutOf(files: readonly ReadFile[], names: readonly string[]): LeftOut[] {
  return files.flatMap((file, at): LeftOut[] => {
    const fileName = names[at] ?? ''
    if (file.state === 'refused') return [{ where: fileName, reason: sayWords(file.reason) }]
    if (file.state === 'sealed') return []
    return file.imported.skipped.map(({ where, reason, name }) => ({
      where:
        files.length === 1
          ? sayWords(where)
          : say('cli.importing.leftOut.place', { file: fileName, where }),
      reason: sayWords(reason),
      ...(name !== undefined && { name }),
    }))
  })
}
