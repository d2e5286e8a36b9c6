import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EntryId, EntrySummary } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { type WhichCode, whichToCopy } from '../../shared/which-code.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import type { Announcer } from './announcer.ts'
import type { Clock } from './clock.ts'
import type { Codes } from './codes.ts'
import { entryName } from './entry-name.ts'
import type { Session } from './session.ts'
import type { SettingsStore } from './settings.ts'

/** The page's own clipboard, which is used if the host has none. */
export interface PageClipboard {
  write(text: string): Promise<void>
  /** Empties it if it still contains that text, as far as the page can tell. */
  clearIfStill(text: string): Promise<void>
}

export interface Copier {
  /** The entry's card shows this about the last copy. */
  readonly said: {
    readonly id: EntryId
    readonly sentence: string
    readonly failed: boolean
  } | null
  /**
   * The time at which the clipboard is cleared, in ms since 1970; null if never, or if it contains
   * nothing of ours.
   */
  readonly clearing: { readonly from: number; readonly until: number } | null
  /** Copies the next code instead of a current one that is about to end, if the settings say so. */
  copy(entry: EntrySummary, which: WhichCode): Promise<void>
  /**
   * Copies a revealed secret. `done` is announced then, and is only read aloud if the caller shows
   * more. Throws an AppError.
   */
  copySecret(done: string, secret: string, showing?: 'shown-here' | 'said-elsewhere'): Promise<void>
  /**
   * Called when nobody is looking. Nothing is shown any more, and the clipboard is still cleared on
   * time.
   */
  putAway(): void
  forget(): void
}

interface CopierInput {
  readonly call: Call
  readonly session: StoreApi<Session>
  readonly codes: StoreApi<Codes>
  readonly settings: StoreApi<SettingsStore>
  readonly announcer: StoreApi<Announcer>
  readonly clock: Clock
  readonly clipboard: PageClipboard
}

const saidForMs = 2500
const soonMs = 3000

/** Copies codes to the host's clipboard if it has one, or else to the page's. */
export function createCopier(input: CopierInput): StoreApi<Copier> {
  const { call, session, codes, settings, announcer, clock, clipboard } = input
  let takeBack = () => {}
  let stopClearing = () => {}
  let clearNow = () => {}
  let stopShowing = () => {}

  const isByHost = () => session.getState().capabilities?.clipboard === 'host'

  return createStore<Copier>()((set, get) => {
    // "Copied" is shown below the code that was copied, never below the one that replaces it.
    codes.subscribe((now, before) => {
      const { said } = get()
      if (!said || said.failed) return
      if (now.codes.get(said.id)?.code === before.codes.get(said.id)?.code) return
      takeBack()
      set({ said: null })
    })

    function showAt(id: EntryId, sentence: string, failed: boolean) {
      takeBack()
      set({ said: { id, sentence, failed } })
      takeBack = clock.after(failed ? saidForMs * 2 : saidForMs, () => set({ said: null }))
    }

    /**
     * Returns the code from the card or the host. A HOTP entry without a code advances its counter.
     */
    async function codeToCopy(entry: EntrySummary, which: WhichCode): Promise<string> {
      const shown = codes.getState().fresh(entry.id)
      const advances = entry.otp.type === 'hotp' && !shown?.code
      const code = advances
        ? await codes.getState().advance(entry.id)
        : (shown ?? (await call('codes.current', { ids: [entry.id] })).codes[0])
      const text = which === 'next' ? code?.next : code?.code
      if (!text) throw new AppError('not-found', words('stores.copied.noCode'))
      return text
    }

    function showClearing(until: number | null) {
      stopShowing()
      const from = clock.now()
      set({ clearing: until === null ? null : { from, until } })
      if (until !== null) stopShowing = clock.after(until - from, () => set({ clearing: null }))
    }

    /** The host clears it, and tells when by its own clock. */
    async function copyByHost(copied: Promise<{ clearsAt: number | null }>): Promise<void> {
      const { clearsAt } = await copied
      showClearing(clearsAt === null ? null : clearsAt - codes.getState().offsetMs)
    }

    async function copyInPage(text: string): Promise<void> {
      await clipboard.write(text)
      // A page that is closed or not in front can't clear what it copied.
      call('clipboard.adopt', { text }).catch(() => undefined)
      stopClearing()
      clearNow = () => {
        stopClearing()
        clearNow = () => {}
        void clipboard.clearIfStill(text)
      }
      const { clipboardClearSeconds } = settings.getState().settings
      showClearing(
        clipboardClearSeconds === null ? null : clock.now() + clipboardClearSeconds * 1000,
      )
      if (clipboardClearSeconds === null) return
      stopClearing = clock.after(clipboardClearSeconds * 1000, clearNow)
    }

    return {
      said: null,
      clearing: null,

      async copy(entry, asked) {
        const endsIn = endsInMs(codes.getState(), entry.id)
        const which =
          asked === 'next' ? asked : whichNow(codes.getState(), settings.getState(), entry.id)
        try {
          const text = await codeToCopy(entry, which)
          if (isByHost()) await copyByHost(call('codes.copy', { id: entry.id, which }))
          else {
            await copyInPage(text)
            // A copy doesn't fail because the order of quick access could not be updated.
            call('quick.used', { id: entry.id }).catch(() => undefined)
          }
          const soon = which === 'current' && endsIn !== null && endsIn < soonMs
          const what = soon ? 'soon' : which
          showAt(entry.id, say(`stores.copied.${what}`), false)
          announcer.getState().announce(say(`stores.copied.${what}For`, { name: entryName(entry) }))
        } catch (error) {
          const sentence = sentenceOf(error)
          showAt(entry.id, sentence, true)
          announcer.getState().announce(sentence)
        }
      },

      async copySecret(done, secret, showing = 'shown-here') {
        if (isByHost()) await copyByHost(call('clipboard.copySecret', { text: secret }))
        else await copyInPage(secret)
        const { announce, sayAloud } = announcer.getState()
        const announceTo = showing === 'shown-here' ? announce : sayAloud
        announceTo(done)
      },

      putAway() {
        takeBack()
        stopShowing()
        set({ said: null, clearing: null })
      },

      forget() {
        clearNow()
        get().putAway()
      },
    }
  })
}

/** Chooses the current code or, if the settings say so, the next one. */
export function whichNow(codes: Codes, { settings }: SettingsStore, id: EntryId): WhichCode {
  const next = codes.fresh(id)?.next ?? null
  return whichToCopy(endsInMs(codes, id), next, settings.copyNextBelowSeconds)
}

function endsInMs(codes: Codes, id: EntryId): number | null {
  const validUntil = codes.fresh(id)?.validUntil ?? null
  return validUntil === null ? null : validUntil - codes.hostNow()
}
