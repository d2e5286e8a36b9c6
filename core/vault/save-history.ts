/**
 * [Note: saves] Every save increases a number in the document. Each vault that is created or
 * restored begins a new line of numbers. The highest number of a line that this computer has seen
 * is recorded next to the vault, and backups contain theirs: a vault with a lower number is an
 * older version that somebody, or a sync program, has put back. A copy on another computer is
 * compared with that computer's records, and a vault that was restored from a backup is on a new
 * line, so neither counts as older.
 */

import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Saves, VaultDocument } from './document.ts'
import type { Random } from './key-slots.ts'
import type { RecordsFile } from './records-file.ts'

/** The line that was saved longest ago is forgotten first. */
const mostLines = 64

export const NotedSave = z.object({
  number: z.number().int().min(1),
  /** Milliseconds since 1970. */
  at: z.number().int().min(0),
})
export type NotedSave = z.infer<typeof NotedSave>

export interface BackedUp {
  readonly saves: Saves
  readonly madeAt: number
  open(): Promise<VaultDocument>
}

/** Returns the newest intact backup of the vault with this recovery key; null if there is none. */
export type NewestBackup = (recoveryKey: string) => Promise<BackedUp | null>

export interface Older {
  readonly savedAt: number
  /** The number of the newest known version. `newestAt` is when it was saved. */
  readonly newestNumber: number
  readonly newestAt: number
  /** A backup that is newer than the vault that was found. */
  readonly backup: BackedUp | null
}

export interface SaveHistory {
  /** Null if no newer version is known. */
  judge(document: Readonly<VaultDocument>): Promise<Older | null>
  /** Records a document that was opened or saved. */
  note(document: Readonly<VaultDocument>): Promise<void>
}

export function createSaveHistory(
  marks: RecordsFile<NotedSave>,
  newestBackup: NewestBackup,
): SaveHistory {
  async function backupOf({ recovery }: Readonly<VaultDocument>): Promise<BackedUp | null> {
    try {
      return await newestBackup(recovery.key)
    } catch (error) {
      // A folder that cannot be read says nothing, and is no reason not to open the vault.
      if (error instanceof AppError) return null
      throw error
    }
  }

  return {
    async judge(document) {
      const { saves } = document
      if (!saves) return null
      const found = await backupOf(document)
      const isNewer = found?.saves.line === saves.line && found.saves.number > saves.number
      const backup = isNewer ? found : null
      const mark = (await marks.read())[saves.line]
      const [newest] = [mark, backup?.saves]
        .filter(one => one !== undefined)
        .toSorted((one, other) => other.number - one.number)
      if (!newest || newest.number <= saves.number) return null
      return { savedAt: saves.at, newestNumber: newest.number, newestAt: newest.at, backup }
    },
    async note({ saves }) {
      if (!saves) return
      const { line, number, at } = saves
      await marks.change(before => {
        if ((before[line]?.number ?? 0) >= number) return before
        const all = Object.entries({ ...before, [line]: { number, at } })
        return Object.fromEntries(all.toSorted(([, a], [, b]) => b.at - a.at).slice(0, mostLines))
      })
    },
  }
}

/** Returns the document with its next save counted. */
export function countSave(document: VaultDocument, now: number, random: Random): VaultDocument {
  const line = document.saves?.line ?? Buffer.from(random(8)).toString('hex')
  return {
    ...document,
    saves: { ...document.saves, line, number: (document.saves?.number ?? 0) + 1, at: now },
  }
}

/**
 * Gives the document the number of the newest known save, so that the next save continues from it.
 */
export function countFrom({ newestNumber }: Older, document: VaultDocument): VaultDocument {
  const { saves } = document
  return { ...document, saves: saves && { ...saves, number: newestNumber } }
}

export type HowToOpenOlder = 'as-it-is' | 'newest-backup'

/** Returns the document to continue with, where `backup` is a newer one. Throws `not-found`. */
export function resumeFrom(
  document: VaultDocument,
  backup: VaultDocument | null,
  how: HowToOpenOlder,
): VaultDocument {
  if (how === 'as-it-is') return backup ? withHigherCounters(document, backup) : document
  if (backup) return { ...withHigherCounters(backup, document), saves: document.saves }
  throw new AppError('not-found', words('core.vault.older.backupGone'))
}

/** Records nothing, and never considers a vault older. */
export const noSaveHistory: SaveHistory = { judge: async () => null, note: async () => {} }

/**
 * A HOTP counter never goes back if a higher one is known, because its codes were used (RFC 4226
 * §7.2).
 */
export function withHigherCounters(
  document: VaultDocument,
  known: Pick<VaultDocument, 'entries' | 'trash'>,
): VaultDocument {
  const counters = new Map<string, number>()
  for (const { id, secret, otp } of [...known.entries, ...known.trash.map(({ entry }) => entry)]) {
    if (otp.type === 'hotp') counters.set(`${id} ${secret}`, otp.counter)
  }
  const raise = <E extends VaultDocument['entries'][number]>(entry: E): E => {
    const counter = counters.get(`${entry.id} ${entry.secret}`) ?? 0
    if (entry.otp.type !== 'hotp' || entry.otp.counter >= counter) return entry
    return { ...entry, otp: { ...entry.otp, counter } }
  }
  return {
    ...document,
    entries: document.entries.map(raise),
    trash: document.trash.map(one => ({ ...one, entry: raise(one.entry) })),
  }
}
