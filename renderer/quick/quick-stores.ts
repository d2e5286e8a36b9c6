import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Bridge, EventMessage } from '../../shared/contract.ts'
import type { EntryId } from '../../shared/entry-models.ts'
import { createLatest } from '../../shared/latest.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { createCall } from '../bridge/call.ts'
import { learnLater } from '../bridge/learn-later.ts'
import { createAnnouncer } from '../stores/announcer.ts'
import { createBackupCodes } from '../stores/backup-codes.ts'
import type { Clock } from '../stores/clock.ts'
import { createCodes } from '../stores/codes.ts'
import { createCopier, type PageClipboard } from '../stores/copier.ts'
import { createEntries } from '../stores/entries.ts'
import { createSession } from '../stores/session.ts'
import { createSettings } from '../stores/settings.ts'

export interface QuickStoresInput {
  readonly bridge: Bridge
  readonly clock: Clock
  readonly clipboard: PageClipboard
}

export interface Awake {
  readonly isAwake: boolean
  /** Changes each time the page falls asleep, which discards what was typed. */
  readonly turn: number
  /** The entries that were used last, the newest first. */
  readonly recent: readonly EntryId[]
}

export type QuickStores = ReturnType<typeof createQuickStores>

/** Keeps the state of quick access. While it is asleep or the vault isn't open, it has none. */
export function createQuickStores({ bridge, clock, clipboard }: QuickStoresInput) {
  const call = createCall(bridge)
  const session = createSession(call)
  const entries = createEntries(call)
  const codes = createCodes(call, clock)
  const settings = createSettings(call)
  const announcer = createAnnouncer()
  const copier = createCopier({ call, session, codes, settings, announcer, clock, clipboard })
  const backupCodes = createBackupCodes({ call, copier, announcer })
  const latest = createLatest()
  const awake: StoreApi<Awake> = createStore<Awake>()(() => ({
    isAwake: false,
    turn: 0,
    recent: [],
  }))

  function forget(): void {
    latest.drop()
    for (const store of [entries, codes, settings, announcer, backupCodes]) {
      store.getState().forget()
    }
    copier.getState().putAway()
    awake.setState(({ turn }) => ({ turn: turn + 1, recent: [] }))
  }

  const isOpen = () => session.getState().status?.state === 'open'

  async function load(): Promise<void> {
    if (!isOpen() || !awake.getState().isAwake) return
    const isLatest = latest.begin()
    settings
      .getState()
      .load()
      .catch(() => undefined)
    // These load first, so that no row moves under the finger. If they fail, the window's order is
    // used.
    const recent = await call('quick.recent').catch((): EntryId[] => [])
    if (!isLatest()) return
    awake.setState({ recent })
    await entries.getState().load()
  }

  session.subscribe((now, before) => {
    if (now.status?.state === before.status?.state) return
    if (isOpen()) void load()
    else {
      copier.getState().forget()
      forget()
    }
  })

  function hear({ name, payload }: EventMessage): void {
    if (name === 'vault.changed') session.getState().adopt(payload)
    if (name === 'settings.changed') settings.getState().adoptTheme(payload)
    if (name === 'quick.notTyped') {
      void learnLater().then(() => announcer.getState().announce(sayWords(payload.why)))
    }
    if (name === 'entries.changed' && awake.getState().isAwake) void load()
  }

  return {
    call,
    session,
    entries,
    codes,
    settings,
    announcer,
    copier,
    backupCodes,
    awake,

    /** Asks the host for the state. Returns the function that ends the listening. */
    start(): () => void {
      const stop = bridge.onEvent(hear)
      settings
        .getState()
        .loadTheme()
        .catch(() => undefined)
      void session.getState().start()
      return stop
    },

    /** Called when somebody looks at the page, which then asks for everything again. */
    wake(): void {
      if (awake.getState().isAwake) return
      awake.setState({ isAwake: true })
      codes.getState().resume()
      void load()
      // This reads a vault that another program has saved since, and notices a locked one.
      call('vault.status').then(session.getState().adopt, () => undefined)
      call('vault.keepOpen').catch(() => undefined)
    },

    /** Called when nobody is looking at the page any more. */
    sleep(): void {
      awake.setState({ isAwake: false })
      codes.getState().pause()
      forget()
    },
  }
}
