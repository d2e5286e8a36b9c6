import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Output } from '../../shared/contract.ts'
import { usualEntriesPerPart } from '../../shared/entries-per-part.ts'
import type { EntryId } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { ExportedFile } from '../../shared/host-models.ts'
import { createLatest } from '../../shared/latest.ts'
import type { Confirmation } from '../../shared/method.ts'
import type { ExportFormat, PaperSheet } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { fromBase64 } from './base64.ts'

/** Seals the whole vault into one file, in our own format and with no password of its own. */
export const sealedCopyId = 'countersign'
/** The sheet is printed, or saved as a file. */
export const sheetId = 'html'
/** The series is shown as QR codes, and no file is written. */
export const qrSeriesId = 'google-authenticator'

export interface Exports {
  /** Null means that the dialog is closed. */
  readonly step: 'choosing' | 'copying' | 'sealing' | 'confirming' | 'series' | null
  /** Null until loaded. */
  readonly formats: readonly ExportFormat[] | null
  readonly formatId: string
  /** The entries to export; null means all of them. */
  readonly ids: ReadonlySet<EntryId> | null
  /** The preview for the chosen format and entries; null while it loads. */
  readonly preview: Output<'exports.preview'> | null
  readonly problem: string | null
  /** QR codes that contain secrets, as SVG documents. */
  readonly secretSvgs: readonly string[]
  /** The sheet that is being printed. */
  readonly secretSheet: PaperSheet | null
  open(ids?: readonly EntryId[]): void
  /** Opens the copy of the whole vault, without offering other formats. */
  openCopy(): void
  close(): void
  chooseFormat(id: string): void
  chooseEntries(ids: ReadonlySet<EntryId> | null): void
  /** Continues with what this format asks before it writes. */
  next(): void
  back(): void
  /** These return where the file was saved; null if the user chose no place. */
  saveCopy(confirmation: Confirmation): Promise<string | null>
  seal(passphrase: string, confirmation: Confirmation): Promise<string | null>
  reveal(confirmation: Confirmation): Promise<string | null>
  showSeries(confirmation: Confirmation, perCode?: number): Promise<void>
  printSheet(confirmation: Confirmation): Promise<void>
  forgetSheet(): void
  forget(): void
}

export type SaveFile = (name: string, parts: BlobPart[]) => void

const closed = {
  step: null,
  formatId: sealedCopyId,
  ids: null,
  preview: null,
  problem: null,
  secretSvgs: [] as readonly string[],
  secretSheet: null,
} as const

/** Keeps the state of the dialog that exports entries. */
export function createExports(call: Call, saveFile: SaveFile): StoreApi<Exports> {
  const latest = createLatest()

  return createStore<Exports>()((set, get) => {
    const chosen = () => {
      const { formatId, ids } = get()
      return { format: formatId, ids: ids && [...ids] }
    }

    async function look() {
      const isLatest = latest.begin()
      set({ preview: null, problem: null })
      try {
        const formats = get().formats ?? (await call('exports.formats'))
        if (isLatest()) set({ formats })
        const isAsked = get().formatId !== sealedCopyId && get().ids?.size !== 0
        const preview = isAsked ? await call('exports.preview', chosen()) : null
        if (isLatest()) set({ preview })
      } catch (error) {
        if (isLatest()) set({ problem: sentenceOf(error) })
      }
    }

    function keep({ name, file, savedAs }: ExportedFile): string | null {
      if (file === null) return savedAs
      saveFile(name, [fromBase64(file)])
      return name
    }

    return {
      ...closed,
      formats: null,

      open(ids) {
        set({ ...closed, step: 'choosing', ids: ids ? new Set(ids) : null })
        if (ids) set({ formatId: firstFor(get().formats) })
        void look()
      },

      openCopy() {
        set({ ...closed, step: 'copying' })
        void look()
      },

      close() {
        latest.drop()
        set(closed)
      },

      chooseFormat(formatId) {
        set({ formatId })
        void look()
      },

      chooseEntries(ids) {
        // The sealed copy always contains everything.
        const isCopy = get().formatId === sealedCopyId
        set({ ids, ...(ids && isCopy && { formatId: firstFor(get().formats) }) })
        void look()
      },

      next() {
        const format = get().formats?.find(({ id }) => id === get().formatId)
        if (get().formatId === sealedCopyId) set({ step: 'copying' })
        else if (format) set({ step: format.isSealed ? 'sealing' : 'confirming' })
      },

      back: () => set({ step: 'choosing', secretSvgs: [], secretSheet: null }),

      saveCopy: async confirmation => keep(await call('vault.sealedCopy', { confirmation })),

      seal: async (passphrase, confirmation) =>
        keep(await call('exports.seal', { ...chosen(), passphrase, confirmation })),

      reveal: async confirmation =>
        keep(await call('exports.reveal', { ...chosen(), confirmation })),

      async showSeries(confirmation, perCode = usualEntriesPerPart) {
        const isLatest = latest.join()
        const { ids } = chosen()
        const { svgs } = await call('exports.revealQrSeries', { ids, confirmation, perCode })
        if (!isLatest()) return
        if (svgs.length === 0) throw new AppError('refused', words('stores.export.nothingToShow'))
        set({ step: 'series', secretSvgs: svgs })
      },

      async printSheet(confirmation) {
        const isLatest = latest.join()
        const secretSheet = await call('exports.revealSheet', { ids: chosen().ids, confirmation })
        if (isLatest()) set({ secretSheet })
      },

      forgetSheet: () => set({ secretSheet: null }),
      forget: () => get().close(),
    }
  })
}

/** Chooses a format for some of the entries, preferring a sealed one. */
function firstFor(formats: readonly ExportFormat[] | null): string {
  return (formats?.find(({ isSealed }) => isSealed) ?? formats?.[0])?.id ?? 'aegis-sealed'
}
