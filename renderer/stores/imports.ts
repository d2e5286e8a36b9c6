/** Runs the current import, from choosing a source to the confirmation. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { importLimits, limits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Call } from '../bridge/call.ts'
import { learnLater } from '../bridge/learn-later.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import type { Announcer } from './announcer.ts'
import { isPicture, tooManyFiles } from './dropped-files.ts'
import { sortBySize } from './file-ceilings.ts'
import { createHostImport } from './host-import.ts'
import { closed, type Imports } from './imports-state.ts'
import { leftOutAfter } from './left-out.ts'
import { isNew } from './match.ts'
import { isBareKey } from './pasted-text.ts'
import { createPictureQueue } from './picture-queue.ts'
import type { OpenPictureReader } from './picture-reader.ts'
import { tickNew } from './tick-new.ts'
import { createTypedGuard } from './typed-guard.ts'

export function createImports(
  call: Call,
  announcer: StoreApi<Announcer>,
  openReader: OpenPictureReader,
): StoreApi<Imports> {
  const host = createHostImport(call)
  const pictures = createPictureQueue(openReader)
  let files: readonly File[] = []
  let lastTry: Promise<unknown> = Promise.resolve()
  /** Files that were opened with the program but can't be read. */
  let unreadable: readonly ImportFile[] = []

  return createStore<Imports>()((set, get) => {
    function show(preview: ImportPreview) {
      const ticked = tickNew(get().ticked, get().preview, preview, get().agreed)
      set({ preview, ticked, step: 'preview', problem: null })
      announcer.getState().sayAloud(say('stores.entriesFound', { count: preview.rows.length }))
    }

    /** Shows an answer or its error, or nothing if it comes too late. */
    async function showAnswer(answer: Promise<ImportPreview | null>) {
      try {
        const preview = await answer
        if (preview) show(preview)
      } catch (error) {
        set({ step: 'preview', problem: sentenceOf(error) })
      }
    }

    async function readPictures(more: readonly File[]) {
      pictures.add(more)
      set({ step: 'preview' })
      if (get().reading !== null) return
      set({ problem: null, unread: [] })
      const texts = await pictures.read({
        onPicture: (name, at, of) => set({ reading: { name, at, of } }),
        onUnread: sentence => set({ unread: [...get().unread, sentence] }),
      })
      if (!texts) return
      set({ reading: null })
      if (texts.length > 0) await get().takeTexts(texts)
    }

    async function readFiles(wanted: readonly File[], format: string | null) {
      files = wanted
      const { fitting, left: unfit } = sortBySize(files)
      const left = [...unreadable, ...unfit]
      const reading = { name: fitting[0]?.name ?? '', at: 0, of: fitting.length }
      set({ step: 'reading', reading, left, format, unsealing: null, problem: null })
      try {
        const opened = await host.open(fitting, format)
        if (!opened) return
        set({ step: 'preview', reading: null, left: [...left, ...opened.unread] })
        if (opened.preview) show(opened.preview)
        await openOthers()
      } catch (error) {
        get().close()
        set({ step: 'files', problem: sentenceOf(error) })
      }
    }

    async function tryPassphrase(file: number, passphrase: string): Promise<void> {
      set({ unsealing: file })
      try {
        const preview = await host.unseal(file, passphrase)
        if (!preview) return
        set({ unsealing: null })
        show(preview)
      } catch (error) {
        set({ unsealing: null })
        throw error
      }
    }

    const isSealed = (at: number) => get().preview?.files[at]?.state === 'sealed'

    /**
     * The host derives one key at a time. A password that the user enters meanwhile comes before
     * the next one that is tried automatically.
     */
    function tryInTurn(file: number, passphrase: string): Promise<void> {
      const isLatest = host.follow()
      const mine = Promise.allSettled([lastTry]).then(async () => {
        if (isLatest() && isSealed(file)) await tryPassphrase(file, passphrase)
      })
      lastTry = mine
      return mine
    }

    /** Tries the passwords that opened one file with those that still wait. */
    async function openOthers(): Promise<void> {
      const isLatest = host.follow()
      for (const at of get().preview?.files.keys() ?? []) {
        for (const passphrase of isSealed(at) ? host.untried(at) : []) {
          if (!isLatest()) return
          if (!isSealed(at)) break
          try {
            await tryInTurn(at, passphrase)
          } catch (error) {
            if (!(error instanceof AppError) || error.code !== 'wrong-passphrase') throw error
          }
        }
      }
    }

    return {
      ...closed,
      ...createTypedGuard(),

      open: step => set({ step, problem: null, startingSecret: '' }),

      close() {
        pictures.stop()
        host.end()
        files = []
        unreadable = []
        set(closed)
      },

      forget: () => get().close(),

      async take(given) {
        const isLatest = host.follow()
        try {
          const more = given instanceof Promise ? await given : given
          if (!isLatest()) return
          if (more.length === 0) throw new AppError('bad-input', words('stores.files.noneInFolder'))
          if (files.length === 0 && more.every(isPicture)) return await readPictures(more)
          const all = [...files, ...pictures.waiting(), ...more]
          if (all.length > importLimits.files) throw tooManyFiles()
          pictures.stop()
          await readFiles(all, get().format)
        } catch (error) {
          if (!isLatest()) return
          set({ step: get().preview ? 'preview' : 'files', problem: sentenceOf(error) })
        }
      },

      stopReading() {
        if (get().step === 'reading') return get().close()
        pictures.stop()
        set({ reading: null })
        if (get().preview === null) set({ step: 'sources' })
      },

      async takeTexts(texts) {
        if (texts.some(text => text.length > limits.textLength)) {
          return set({ step: 'preview', problem: say('stores.textTooLong') })
        }
        await showAnswer(host.addTexts(texts))
      },

      takePasted(text) {
        if (isBareKey(text)) set({ step: 'manual', startingSecret: text.trim(), problem: null })
        else get().leaveTyped(() => void get().takeTexts([text]))
      },

      async takeOffered(offered) {
        await showAnswer(host.adopt(offered))
      },

      async takeOpened({ files: opened, isTooMany }) {
        if (isTooMany) return set({ step: 'files', problem: sentenceOf(tooManyFiles()) })
        const isLatest = host.follow()
        const { readOpened } = await import('./read-opened.ts')
        const read = await readOpened(call, opened)
        if (!isLatest()) return
        unreadable = [...unreadable, ...read.unreadable]
        set({ step: 'preview', left: [...get().left, ...read.unreadable] })
        if (read.files.length > 0) await get().take(read.files)
      },

      async takeScanned({ import: id, problem }) {
        if (id !== null) return await get().takeOffered(id)
        await learnLater()
        set({ step: 'screen', problem: problem && sayWords(problem) })
      },

      sayUnread: sentence => set({ step: 'preview', unread: [...get().unread, sentence] }),

      async chooseFormat(format) {
        set({ preview: null, ticked: closed.ticked, agreed: closed.agreed })
        await readFiles(files, format)
      },

      async unseal(file, passphrase) {
        await tryInTurn(file, passphrase)
        await openOthers()
      },

      stopUnsealing: () => readFiles(files, get().format),

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
        const preview = await host.preview()
        if (preview && get().step === 'preview') show(preview)
      },

      async apply() {
        const { preview, left, agreed, ticked } = get()
        const { undo, end, ...taken } = await host.apply(ticked)
        const leftOut = preview ? leftOutAfter(preview, left, agreed) : []
        get().close()
        const count = taken.added.length + taken.updated.length + taken.restored.length
        if (leftOut.length > 0) set({ step: 'done', done: { taken: count, leftOut } })
        return {
          ...taken,
          known: ticked.size - count,
          async undo() {
            await undo()
            if (get().step === 'done') get().close()
          },
          end,
        }
      },

      adopt({ import: id, file: at, files: of, unsealing }) {
        const name = host.nameOf(id, at)
        if (name === null || unsealing || get().step !== 'reading') return
        set({ reading: { name, at, of } })
      },
    }
  })
}
