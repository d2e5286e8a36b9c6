import type { StoreApi } from 'zustand/vanilla'
import type { PracticeMessage } from '../../shared/account-models.ts'
import type { Bridge, EventName, Payload } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Notice, ViewRequest } from '../../shared/notice-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { createCall } from '../bridge/call.ts'
import { learnLater } from '../bridge/learn-later.ts'
import { createAccounts } from './accounts.ts'
import { createAnnouncer } from './announcer.ts'
import { createBackupCodes } from './backup-codes.ts'
import { createBackups } from './backups.ts'
import { createCheck } from './check.ts'
import type { Clock } from './clock.ts'
import { createCodes } from './codes.ts'
import { createCopier, type PageClipboard } from './copier.ts'
import { createEntries } from './entries.ts'
import { createExports, type SaveFile } from './exports.ts'
import { createImports } from './imports.ts'
import { createNewCodes, type ReadCodesFile } from './new-codes.ts'
import type { OpenPictureReader } from './picture-reader.ts'
import { createPractice } from './practice.ts'
import { createPrograms } from './programs.ts'
import { createSession, type Session } from './session.ts'
import { createSettings } from './settings.ts'
import { createSync } from './sync.ts'
import { createView } from './view.ts'

export interface StoresInput {
  readonly bridge: Bridge
  readonly clock: Clock
  readonly clipboard: PageClipboard
  readonly openReader: OpenPictureReader
  readonly readCodesFile: ReadCodesFile
  readonly saveFile: SaveFile
  readonly showFailure: (error: unknown) => void
  /** Shows what the practice server has sent. `copy` copies its code. */
  readonly showMessage: (message: PracticeMessage, copy: (code: string) => void) => void
  /** Shows a notification of the browser. `open` leads to its place. */
  readonly showNotice: (notice: Notice, open: () => void) => void
  /** Removes every message from the screen. */
  readonly clearMessages: () => void
  /** Called after a lock, when everything is forgotten, so that the page may reload empty. */
  readonly onLocked: () => void
}

/** Every store forgets what it knows about the vault when that is locked. */
interface Forgetful {
  forget(): void
}

/** An event of the contract without a listener doesn't compile. */
type EventListeners = { readonly [E in EventName]: (payload: Payload<E>) => void }

export type Stores = ReturnType<typeof createStores>

/**
 * Creates everything that the window knows. While the vault isn't open, it knows no entry and no
 * code.
 */
export function createStores(input: StoresInput) {
  const { bridge, clock, clipboard, showFailure } = input
  const call = createCall(bridge)
  const session = createSession(call)
  const entries = createEntries(call)
  const codes = createCodes(call, clock)
  const settings = createSettings(call)
  const accounts = createAccounts(call)
  const view = createView()
  const announcer = createAnnouncer()
  const copier = createCopier({ call, session, codes, settings, announcer, clock, clipboard })
  const backups = createBackups(call)
  const backupCodes = createBackupCodes({ call, copier, announcer })
  const newCodes = createNewCodes(call, backupCodes, input.readCodesFile)
  const imports = createImports(call, announcer, input.openReader)
  const exports = createExports(call, input.saveFile)
  const programs = createPrograms(call)
  const sync = createSync(call)
  const check = createCheck({ call, announcer, clock })
  const practice = createPractice({
    call,
    now: clock.now,
    onMessage: message =>
      input.showMessage(message, code =>
        copier.getState().copySecret(say('stores.copied.code'), code).catch(showFailure),
      ),
  })

  const stores = {
    session,
    entries,
    codes,
    settings,
    accounts,
    view,
    copier,
    backupCodes,
    backups,
    newCodes,
    imports,
    exports,
    practice,
    programs,
    sync,
    check,
    announcer,
  } satisfies Readonly<Record<string, StoreApi<Forgetful>>>

  function forgetAll() {
    for (const store of Object.values<StoreApi<Forgetful>>(stores)) store.getState().forget()
    // The messages name entries, and their buttons change them.
    input.clearMessages()
  }

  const syncs = ({ status }: Session) => status?.state === 'open' && status.syncs === true

  session.subscribe((now, before) => {
    if (syncs(now) && !syncs(before)) sync.getState().load().catch(showFailure)
    if (now.status?.state === before.status?.state) return
    if (now.status?.state === 'open') {
      void entries.getState().load()
      void accounts.getState().load()
      settings.getState().load().catch(showFailure)
      backups.getState().load().catch(showFailure)
      programs.getState().load().catch(showFailure)
      if (wanted) go(wanted)
    } else {
      forgetAll()
      const wasOpen = before.status?.state === 'open'
      if (wasOpen && now.status?.state === 'locked') input.onLocked()
    }
  })

  /** A place that was requested while no vault was open. */
  let wanted: ViewRequest | null = null

  function go(place: ViewRequest): void {
    wanted = isOpen() ? null : place
    if (wanted) return
    const { what, entry } = place
    if (what === 'keys') view.getState().showKeys(true)
    else view.getState().show(what)
    if (entry) view.getState().openDetails(entry, 'backup-codes')
  }

  const isOpen = () => session.getState().status?.state === 'open'

  const listeners: EventListeners = {
    'vault.changed': status => session.getState().adopt(status),
    'entries.changed'() {
      void backupCodes.getState().reload()
      void entries.getState().load()
    },
    'settings.changed'(changed) {
      if (isOpen()) settings.getState().adopt(changed)
      else settings.getState().adoptTheme(changed)
    },
    'entries.addRequested'() {
      if (isOpen()) imports.getState().open('sources')
    },
    'view.requested': go,
    'notices.issued'(notice) {
      const { capabilities } = session.getState()
      if (capabilities?.notifications === 'page') {
        input.showNotice(notice, () => go(notice.place))
      }
    },
    'host.resumed': () => codes.getState().wake(),
    'clipboard.kept': () => showFailure(new AppError('unavailable', words('stores.clipboardKept'))),
    'accounts.changed': () => void accounts.getState().load(),
    'flows.progressed': progress => accounts.getState().adoptProgress(progress),
    'clock.changed': clock => accounts.getState().adoptClock(clock),
    'imports.offered': ({ import: id }) =>
      imports.getState().leaveTyped(() => void imports.getState().takeOffered(id)),
    'imports.filesOffered': opened =>
      imports.getState().leaveTyped(() => void imports.getState().takeOpened(opened)),
    'imports.scanned': scanned =>
      imports.getState().leaveTyped(() => void imports.getState().takeScanned(scanned)),
    'scan.requested'() {
      // While locked, the window asks for the passphrase, and the host remembers the purpose.
      if (isOpen()) imports.getState().leaveTyped(() => imports.getState().open('screen'))
    },
    'imports.refused': () => showFailure(new AppError('too-large', words('stores.linkTooLong'))),
    'imports.progressed': progress => imports.getState().adopt(progress),
    'check.progressed': progress => check.getState().adopt(progress),
    'backups.changed'(status) {
      if (isOpen()) backups.getState().adopt(status)
    },
    'programs.asked'(question) {
      if (isOpen()) programs.getState().adopt(question)
    },
    'sync.changed'() {
      if (isOpen()) sync.getState().load().catch(showFailure)
    },
    'programs.changed': () => programs.getState().noteChange(),
    // The window of quick access shows it.
    'quick.requested': () => undefined,
    'quick.notTyped': ({ why }) =>
      void learnLater().then(() => showFailure(new AppError('unavailable', why))),
    'practice.changed': status => void practice.getState().adopt(status).catch(showFailure),
  }

  return {
    call,
    ...stores,
    /** Asks the host for everything. Returns the function that ends the listening. */
    start(): () => void {
      const stop = bridge.onEvent(message => hear(listeners, message))
      // If the host doesn't answer, the session reports that at its start.
      settings
        .getState()
        .loadTheme()
        .catch(() => undefined)
      void session.getState().start()
      return stop
    },
  }
}

function hear<E extends EventName>(
  listeners: EventListeners,
  { name, payload }: { readonly name: E; readonly payload: Payload<E> },
): void {
  listeners[name](payload)
}
