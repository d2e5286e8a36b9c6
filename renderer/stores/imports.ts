import { createStore, type StoreApi } from 'zustand/vanilla'
import { importLimits } from '../../shared/ceilings.ts'
import type { Output, Payload } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import type { Announcer } from './announcer.ts'
import { tooManyFiles } from './dropped-files.ts'
import { encodeFiles } from './encode-files.ts'
import { sortBySize } from './file-ceilings.ts'
import { createKnownPassphrases } from './known-passphrases.ts'
import { createLatest } from './latest.ts'
import { type Done, leftOutAfter } from './left-out.ts'
import { isNew } from './meeting.ts'
import { tickNewRows } from './tick-rows.ts'

type Counts = Output<'imports.apply'>

export interface Applied extends Counts {
  undo(): Promise<void>
  /** No undo is wanted any more. */
  end(): void
}

export interface Imports {
  /** Null: the dialog is closed. */
  readonly step: 'choosing' | 'reading' | 'preview' | 'done' | null
  /** The file that is read now; `at` counts from 0. */
  readonly reading: { readonly name: string; readonly at: number; readonly of: number } | null
  readonly preview: ImportPreview | null
  /** Files that the host was not asked about. */
  readonly left: readonly ImportFile[]
  /** The id of the format that the user chose; null: by the content. */
  readonly format: string | null
  /** Keys of the rows that will be added. */
  readonly ticked: ReadonlySet<string>
  /** Places of the files whose guesses somebody agreed to. */
  readonly agreed: ReadonlySet<number>
  /** What came of it, where something was left out. */
  readonly done: Done | null
  /** The place of the file whose key is derived now. */
  readonly unsealing: number | null
  readonly problem: string | null
  open(): void
  close(): void
  /** Reads them; they join the ones that are shown already. */
  take(files: readonly File[] | Promise<readonly File[]>): Promise<void>
  /** Reads the files once more, as that format. */
  chooseFormat(format: string | null): Promise<void>
  /**
   * Opens a file, and those that the same passphrase opens. Fails with an AppError:
   * `wrong-passphrase` and whatever else.
   */
  unseal(file: number, passphrase: string): Promise<void>
  /** The file then waits for its passphrase again. */
  stopUnsealing(): Promise<void>
  tick(keys: Iterable<string>, ticked: boolean): void
  /** Takes what was guessed of a file for right: its rows are ticked. */
  agree(file: number): void
  /** Looks again at what the rows meet. */
  refresh(): Promise<void>
  /** Adds what is ticked, and closes or tells what was left out. Fails with an AppError. */
  apply(): Promise<Applied>
  adopt(progress: Payload<'imports.progressed'>): void
  forget(): void
}

const closed = {
  step: null,
  reading: null,
  preview: null,
  left: [] as readonly ImportFile[],
  format: null,
  ticked: new Set<string>(),
  agreed: new Set<number>(),
  done: null,
  unsealing: null,
  problem: null,
} as const

/** The dialog in which other apps' files come in. It keeps the files' places, not their bytes. */
export function createImports(call: Call, announcer: StoreApi<Announcer>): StoreApi<Imports> {
  let files: readonly File[] = []
  let sent: readonly File[] = []
  let id: string | null = null
  const latest = createLatest()
  const passphrases = createKnownPassphrases()

  function end(gone: string | null) {
    // Where it is over already, or the vault was locked, there is nothing left to end.
    if (gone !== null) call('imports.close', { import: gone }).catch(() => undefined)
  }

  /** What is under way answers to nobody from now on. */
  function leave() {
    latest.drop()
    end(id)
    id = null
  }

  function forgetFiles() {
    files = []
    sent = []
    passphrases.forget()
  }

  return createStore<Imports>()((set, get) => {
    function show(preview: ImportPreview) {
      const ticked = tickNewRows(get().ticked, get().preview, preview, get().agreed)
      set({ preview, ticked, step: 'preview', reading: null, problem: null })
      announcer.getState().sayAloud(say('stores.entriesFound', { count: preview.rows.length }))
    }

    async function read(wanted: readonly File[], format: string | null) {
      const isLatest = latest.begin()
      files = wanted
      const { fitting, left } = sortBySize(files)
      const reading = { name: fitting[0]?.name ?? '', at: 0, of: fitting.length }
      set({ step: 'reading', reading, left, format, unsealing: null, problem: null })
      const { bodies, unread } = await encodeFiles(fitting)
      if (!isLatest()) return
      sent = fitting.filter((_, at) => bodies[at] !== null)
      const asked = bodies.filter(body => body !== null)
      set({ left: [...left, ...unread] })
      if (asked.length === 0) {
        leave()
        return set({ step: 'preview', reading: null, preview: null })
      }
      const own = crypto.randomUUID()
      const before = id
      id = own
      try {
        const insteadOf = before === null ? {} : { insteadOf: before }
        const preview = await call('imports.open', {
          import: own,
          files: asked,
          format,
          ...insteadOf,
        })
        if (!isLatest()) return end(own)
        show(preview)
        await openOthers()
      } catch (error) {
        if (isLatest()) begin(error)
      }
    }

    /** Nothing is shown that comes too late. */
    async function tryPassphrase(file: number, passphrase: string): Promise<void> {
      if (id === null) return
      const isLatest = latest.join()
      passphrases.markTried(sent[file], passphrase)
      set({ unsealing: file })
      try {
        const preview = await call('imports.unseal', { import: id, file, passphrase })
        if (!isLatest()) return
        passphrases.remember(passphrase)
        show(preview)
      } catch (error) {
        if (isLatest()) throw error
      } finally {
        if (isLatest()) set({ unsealing: null })
      }
    }

    /** Tries what opened one file with those that still wait. */
    async function openOthers(): Promise<void> {
      const isLatest = latest.join()
      for (const [at, { state }] of (get().preview?.files ?? []).entries()) {
        if (state !== 'sealed') continue
        for (const passphrase of passphrases.all()) {
          if (!isLatest()) return
          const isOpen = get().preview?.files[at]?.state !== 'sealed'
          if (isOpen || passphrases.wasTried(sent[at], passphrase)) continue
          try {
            await tryPassphrase(at, passphrase)
          } catch (error) {
            if (!(error instanceof AppError) || error.code !== 'wrong-passphrase') throw error
          }
        }
      }
    }

    /** Back to the beginning, with the reason. */
    function begin(reason: unknown) {
      get().close()
      set({ step: 'choosing', problem: sentenceOf(reason) })
    }

    return {
      ...closed,

      open() {
        if (get().step === null) set({ ...closed, step: 'choosing' })
      },

      close() {
        leave()
        forgetFiles()
        set(closed)
      },

      forget: () => get().close(),

      async take(given) {
        const isLatest = latest.join()
        try {
          const more = await given
          if (!isLatest()) return
          if (more.length === 0) throw new AppError('bad-input', words('stores.files.noneInFolder'))
          const all = [...files, ...more]
          if (all.length > importLimits.files) throw tooManyFiles()
          await read(all, get().format)
        } catch (error) {
          if (isLatest()) set({ step: get().step ?? 'choosing', problem: sentenceOf(error) })
        }
      },

      async chooseFormat(format) {
        set({ preview: null, ticked: closed.ticked, agreed: closed.agreed })
        await read(files, format)
      },

      async unseal(file, passphrase) {
        await tryPassphrase(file, passphrase)
        await openOthers()
      },

      stopUnsealing: () => read(files, get().format),

      tick(keys, ticked) {
        const next = new Set(get().ticked)
        for (const key of keys) {
          if (ticked) next.add(key)
          else next.delete(key)
        }
        set({ ticked: next })
      },

      agree(file) {
        const agreed = new Set(get().agreed).add(file)
        const rows = get().preview?.rows.filter(row => row.file === file && isNew(row)) ?? []
        set({ agreed, ticked: new Set([...get().ticked, ...rows.map(({ key }) => key)]) })
      },

      async refresh() {
        const isLatest = latest.join()
        if (id === null) return
        const preview = await call('imports.preview', { import: id })
        if (isLatest() && get().step === 'preview') show(preview)
      },

      async apply() {
        const own = id ?? ''
        const { preview, left, agreed, ticked } = get()
        const taken = await call('imports.apply', { import: own, keys: [...ticked] })
        const leftOut = leftOutAfter(
          [...(preview?.files ?? []), ...left],
          preview?.rows ?? [],
          agreed,
        )
        // The host keeps the import for an undo.
        id = null
        get().close()
        const count = taken.added + taken.updated + taken.restored
        if (leftOut.length > 0) set({ step: 'done', done: { taken: count, leftOut } })
        return {
          ...taken,
          undo: async () => {
            try {
              await call('imports.undo', { import: own })
              if (get().step === 'done') get().close()
            } finally {
              end(own)
            }
          },
          end: () => end(own),
        }
      },

      adopt(progress) {
        if (progress.import !== id || progress.unsealing || get().step !== 'reading') return
        const { file: at, files: of } = progress
        set({ reading: { name: sent[at]?.name ?? '', at, of } })
      },
    }
  })
}
