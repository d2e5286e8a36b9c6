import { createStore, type StoreApi } from 'zustand/vanilla'
import { limits } from '../../shared/ceilings.ts'
import type { Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Inspection } from '../../shared/models.ts'
import { say } from '../../shared/wording/say.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { createLatest } from './latest.ts'
import { type Done, leftOutOfTexts } from './left-out.ts'
import { isBareKey } from './pasted-text.ts'
import { isTextFile, type OpenPictureReader, type PictureReader } from './picture-reader.ts'
import { tickNewCandidates } from './tick-candidates.ts'

export type AddMode = 'sources' | 'screen' | 'camera' | 'manual' | 'review' | 'done'

export interface Reading {
  readonly name: string
  readonly done: number
  readonly of: number
}

export interface Confirmed extends Output<'entries.addInspected'> {
  undo(): Promise<void>
}

export interface Adding {
  /** Null: the sheet is closed. */
  readonly mode: AddMode | null
  readonly reading: Reading | null
  readonly inspection: Inspection | null
  /** Keys of the candidates that will be added. */
  readonly ticked: ReadonlySet<string>
  /** What could not be read, in sentences. */
  readonly remarks: readonly string[]
  /** What came of it, where something was left out. */
  readonly done: Done | null
  readonly problem: string | null
  /** A setup key that was pasted or dropped, for the form. */
  readonly startingSecret: string
  open(mode: AddMode): void
  close(): void
  /** `ask` stands between what was typed and whatever would take its place; null: nothing was typed. */
  guardTyped(ask: ((then: () => void) => void) | null): void
  /** Does it at once where nothing would be lost, else once the user agrees. */
  leaveTyped(then: () => void): void
  /**
   * Reads the pictures and text files one after the other, then looks at what they held. More of
   * them while some are being read join the end of the queue.
   */
  readFiles(files: readonly File[]): Promise<void>
  cancelReading(): void
  /** Looks at texts; they join what this sheet has seen so far. */
  takeTexts(texts: readonly string[]): Promise<void>
  /** A bare setup key goes into the form; every other text is looked at. */
  takePasted(text: string): void
  /** A batch that the system handed over. */
  takeOffered(batch: string): Promise<void>
  remark(sentence: string): void
  tick(key: string, ticked: boolean): void
  /** Looks again at what the candidates meet. */
  refresh(): Promise<void>
  confirm(): Promise<Confirmed>
  forget(): void
}

const closed = {
  mode: null,
  reading: null,
  inspection: null,
  ticked: new Set<string>(),
  remarks: [] as readonly string[],
  done: null,
  problem: null,
  startingSecret: '',
} as const

/** The sheet in which entries come in: one batch from its opening to its closing. */
export function createAdding(call: Call, openReader: OpenPictureReader): StoreApi<Adding> {
  const latest = createLatest()
  let reader: PictureReader | null = null
  let queue: File[] = []
  let askFirst: ((then: () => void) => void) | null = null

  function stopReader() {
    latest.drop()
    queue = []
    reader?.close()
    reader = null
  }

  return createStore<Adding>()((set, get) => {
    function show(inspection: Inspection) {
      const known = get().inspection?.candidates ?? []
      const ticked = tickNewCandidates(get().ticked, known, inspection.candidates)
      set({ inspection, ticked, mode: 'review', problem: null })
    }

    async function readOne(file: File): Promise<string[]> {
      if (isTextFile(file)) return [await file.text()]
      reader ??= openReader()
      return reader.readFile(file, file.name)
    }

    return {
      ...closed,

      open: mode => set({ mode, problem: null, startingSecret: '' }),
      forget: () => get().close(),

      close() {
        stopReader()
        set(closed)
      },

      guardTyped(ask) {
        askFirst = ask
      },

      leaveTyped(then) {
        if (askFirst) askFirst(then)
        else then()
      },

      async readFiles(files) {
        queue.push(...files)
        if (get().reading !== null) return set({ mode: 'review' })
        const isLatest = latest.begin()
        const texts: string[] = []
        set({ mode: 'review', problem: null, remarks: [] })
        for (const [done, file] of queue.entries()) {
          const name = file.name || say('stores.pastedPicture')
          set({ reading: { name, done, of: queue.length } })
          try {
            const found = await readOne(file)
            if (!isLatest()) return
            texts.push(...found)
            if (found.length === 0) get().remark(say('stores.noQrCode', { name }))
          } catch (error) {
            if (!isLatest()) return
            get().remark(
              error instanceof AppError ? error.message : say('stores.unreadable', { name }),
            )
          }
        }
        queue = []
        set({ reading: null })
        if (texts.length > 0) await get().takeTexts(texts)
      },

      cancelReading() {
        stopReader()
        set({ reading: null })
        if (get().inspection === null) set({ mode: 'sources' })
      },

      takePasted(text) {
        if (isBareKey(text)) set({ mode: 'manual', startingSecret: text.trim(), problem: null })
        else get().leaveTyped(() => void get().takeTexts([text]))
      },

      async takeTexts(texts) {
        const isLatest = latest.join()
        if (texts.some(text => text.length > limits.textLength)) {
          return set({ mode: 'review', problem: say('stores.textTooLong') })
        }
        try {
          const batch = get().inspection?.batch ?? null
          const inspection = await call('entries.inspect', { texts: [...texts], batch })
          if (isLatest()) show(inspection)
        } catch (error) {
          if (isLatest()) set({ mode: 'review', problem: sentenceOf(error) })
        }
      },

      async takeOffered(batch) {
        stopReader()
        const isLatest = latest.join()
        set({ ...closed, mode: 'review' })
        try {
          const inspection = await call('entries.inspection', { batch })
          if (isLatest()) show(inspection)
        } catch (error) {
          if (isLatest()) set({ problem: sentenceOf(error) })
        }
      },

      remark: sentence => set({ remarks: [...get().remarks, sentence] }),

      tick(key, ticked) {
        const next = new Set(get().ticked)
        if (ticked) next.add(key)
        else next.delete(key)
        set({ ticked: next })
      },

      async refresh() {
        const isLatest = latest.join()
        const batch = get().inspection?.batch
        if (batch === undefined) return
        const inspection = await call('entries.inspection', { batch })
        if (isLatest() && get().mode === 'review') show(inspection)
      },

      async confirm() {
        const { inspection, ticked } = get()
        const batch = inspection?.batch ?? ''
        const result = await call('entries.addInspected', { batch, keys: [...ticked] })
        const leftOut = inspection ? leftOutOfTexts(inspection) : []
        get().close()
        const taken = result.added.length + result.updated.length + result.restored.length
        if (leftOut.length > 0) set({ mode: 'done', done: { taken, leftOut } })
        return {
          ...result,
          undo: async () => {
            await call('entries.undoInspected', { batch })
            if (get().mode === 'done') get().close()
          },
        }
      },
    }
  })
}
