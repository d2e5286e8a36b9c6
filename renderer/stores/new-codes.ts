import { createStore, type StoreApi } from 'zustand/vanilla'
import { normaliseBackupCode } from '../../shared/backup-code-text.ts'
import type { EntryId } from '../../shared/entry-models.ts'
import { findBackupCodes, linesAsCodes } from '../../shared/find-backup-codes.ts'
import { createLatest } from '../../shared/latest.ts'
import { say } from '../../shared/wording/say.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import type { BackupCodes } from './backup-codes.ts'

export interface NewCodes {
  /** The entry or account that gets the codes; null while the dialog is closed. */
  readonly entryId: EntryId | null
  /** Everything that was pasted, typed, or read from a file. */
  readonly text: string
  /** Takes each line as it is, for codes that don't look like codes. */
  readonly everyLine: boolean
  /** The codes in the text, without those that the user left out. */
  readonly found: readonly string[]
  /** Whether the entry's unused codes stay, or are no longer valid. */
  readonly earlier: 'keep' | 'void'
  /** The name of the file that is being read. */
  readonly reading: string | null
  readonly problem: string | null
  /** Keeps dropped data until the user says whose codes it contains. */
  readonly held: { readonly files: readonly File[]; readonly text: string } | null
  /** Keeps what was dropped until its entry is chosen. */
  hold(files: readonly File[], text: string): void
  dropHeld(): void
  /** Reads the kept data, if there is any, for this entry or account. */
  takeHeld(entryId: EntryId): void
  open(entryId: EntryId): void
  close(): void
  type(text: string): void
  setEveryLine(everyLine: boolean): void
  setEarlier(earlier: 'keep' | 'void'): void
  leaveOut(code: string): void
  /** Adds a file's contents to the text. */
  takeFile(file: File): Promise<void>
  /** Takes the first file or, without one, the text. */
  takeDropped(files: readonly File[], text: string): void
  /** Returns how many were new. Throws an AppError. */
  add(): Promise<number>
  forget(): void
}

/** Returns the text of a text or PDF file. Throws an AppError whose sentence names the file. */
export type ReadCodesFile = (file: File) => Promise<string>

/** A text without codes is shown as well, but not more than this. */
const maxShownLength = 20_000

const closed = {
  entryId: null,
  text: '',
  everyLine: false,
  found: [] as readonly string[],
  earlier: 'keep',
  reading: null,
  problem: null,
  held: null,
} as const

/** Keeps the state of adding backup codes to an entry. */
export function createNewCodes(
  call: Call,
  backupCodes: StoreApi<BackupCodes>,
  readFile: ReadCodesFile,
): StoreApi<NewCodes> {
  let leftOut = new Set<string>()
  const latest = createLatest()

  return createStore<NewCodes>()((set, get) => {
    function look(text: string, everyLine: boolean) {
      const all = everyLine ? linesAsCodes(text) : findBackupCodes(text)
      const found = all.filter(code => !leftOut.has(normaliseBackupCode(code)))
      set({ text, everyLine, found, problem: null })
    }

    return {
      ...closed,

      hold: (files, text) => set({ held: { files, text } }),
      dropHeld: () => set({ held: null }),

      takeHeld(entryId) {
        if (get().held === null) return
        get().open(entryId)
        const isLatest = latest.join()
        // This is delayed, because the dialog that asks may be gone before this task is over.
        queueMicrotask(() => {
          const { held } = get()
          if (!isLatest() || held === null) return
          set({ held: null })
          get().takeDropped(held.files, held.text)
        })
      },

      open(entryId) {
        get().close()
        set({ entryId })
      },

      close() {
        latest.drop()
        leftOut = new Set()
        set({ ...closed, held: get().held })
      },

      type: text => look(text, get().everyLine),
      setEveryLine: everyLine => look(get().text, everyLine),
      setEarlier: earlier => set({ earlier }),

      leaveOut(code) {
        leftOut.add(normaliseBackupCode(code))
        look(get().text, get().everyLine)
      },

      async takeFile(file) {
        const isLatest = latest.begin()
        set({ reading: file.name, problem: null })
        try {
          const text = await readFile(file)
          if (!isLatest()) return
          const codes = findBackupCodes(text)
          const taken = codes.length > 0 ? codes.join('\n') : text.trim().slice(0, maxShownLength)
          look([get().text.trimEnd(), taken].filter(Boolean).join('\n'), get().everyLine)
          if (codes.length === 0) set({ problem: say('stores.noBackupCodes', { name: file.name }) })
        } catch (error) {
          if (isLatest()) set({ problem: sentenceOf(error) })
        } finally {
          if (isLatest()) set({ reading: null })
        }
      },

      takeDropped([file], text) {
        if (file) void get().takeFile(file)
        else if (text.trim() !== '')
          get().type([get().text.trimEnd(), text].filter(Boolean).join('\n'))
      },

      async add() {
        const { entryId, found, earlier } = get()
        if (entryId === null) return 0
        const before = await call('backupCodes.list', { entryId })
        const after = await call('backupCodes.add', { entryId, codes: [...found], earlier })
        backupCodes.getState().adopt(entryId, after)
        get().close()
        return after.length - before.length
      },

      forget() {
        get().close()
        set({ held: null })
      },
    }
  })
}
