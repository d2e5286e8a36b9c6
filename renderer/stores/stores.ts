import type { PracticeMessage } from '../../shared/account-models.ts'
import type { Bridge, EventMessage } from '../../shared/contract.ts'
import { say } from '../../shared/wording/say.ts'
import { createCall } from '../bridge/call.ts'
import { createAccounts } from './accounts.ts'
import { createAdding } from './adding.ts'
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
import { createSession } from './session.ts'
import { createSettings } from './settings.ts'
import { createView } from './view.ts'

export interface StoresInput {
  readonly bridge: Bridge
  readonly clock: Clock
  readonly clipboard: PageClipboard
  readonly openReader: OpenPictureReader
  readonly readCodesFile: ReadCodesFile
  readonly saveFile: SaveFile
  readonly showFailure: (error: unknown) => void
  /** Shows what the practice server has sent; `copy` puts its code on the clipboard. */
  readonly showMessage: (message: PracticeMessage, copy: (code: string) => void) => void
  /** Takes every message off the screen. */
  readonly clearMessages: () => void
}

export type Stores = ReturnType<typeof createStores>

/** All that the window knows. While the vault is not open it knows no entry and no code. */
export function createStores(input: StoresInput) {
  const { bridge, clock, clipboard, showFailure } = input
  const call = createCall(bridge)
  const session = createSession(call)
  const entries = createEntries(call)
  const codes = createCodes(call, clock)
  const settings = createSettings(call)
  const accounts = createAccounts(call)
  const adding = createAdding(call, input.openReader)
  const view = createView()
  const announcer = createAnnouncer()
  const copier = createCopier({ call, session, codes, settings, announcer, clock, clipboard })
  const backups = createBackups(call)
  const backupCodes = createBackupCodes({ call, copier, announcer })
  const newCodes = createNewCodes(call, backupCodes, input.readCodesFile)
  const imports = createImports(call, announcer)
  const exports = createExports(call, input.saveFile)
  const check = createCheck({ call, announcer, clock })
  const practice = createPractice({
    call,
    now: clock.now,
    onMessage: message =>
      input.showMessage(message, code =>
        copier.getState().copySecret(say('stores.copied.code'), code).catch(showFailure),
      ),
  })

  function forgetAll() {
    for (const store of [
      entries,
      codes,
      view,
      settings,
      accounts,
      backupCodes,
      practice,
      backups,
    ]) {
      store.getState().forget()
    }
    newCodes.getState().close()
    newCodes.getState().dropHeld()
    adding.getState().close()
    imports.getState().close()
    exports.getState().close()
    copier.getState().forget()
    announcer.getState().forget()
    // What they say names entries, and their buttons change them.
    input.clearMessages()
  }

  session.subscribe((now, before) => {
    if (now.status?.state === before.status?.state) return
    if (now.status?.state === 'open') {
      void entries.getState().load()
      void accounts.getState().load()
      settings.getState().load().catch(showFailure)
      backups.getState().load().catch(showFailure)
    } else {
      forgetAll()
    }
  })

  function onEvent(message: EventMessage) {
    switch (message.name) {
      case 'vault.changed':
        return session.getState().adopt(message.payload)
      case 'entries.changed':
        void backupCodes.getState().reload()
        return void entries.getState().load()
      case 'settings.changed':
        if (session.getState().status?.state === 'open') settings.getState().adopt(message.payload)
        else settings.getState().adoptTheme(message.payload)
        return
      case 'entries.offered':
        return adding
          .getState()
          .leaveTyped(() => void adding.getState().takeOffered(message.payload.batch))
      case 'entries.addRequested':
        if (session.getState().status?.state === 'open') adding.getState().open('sources')
        return
      case 'accounts.changed':
        return void accounts.getState().load()
      case 'flows.progressed':
        return accounts.getState().adoptProgress(message.payload)
      case 'clock.changed':
        return accounts.getState().adoptClock(message.payload)
      case 'imports.progressed':
        return imports.getState().adopt(message.payload)
      case 'check.progressed':
        return check.getState().adopt(message.payload)
      case 'backups.changed':
        if (session.getState().status?.state === 'open') backups.getState().adopt(message.payload)
        return
      case 'practice.changed':
        return void practice.getState().adopt(message.payload).catch(showFailure)
    }
  }

  return {
    call,
    session,
    entries,
    codes,
    settings,
    accounts,
    adding,
    view,
    announcer,
    copier,
    backupCodes,
    backups,
    newCodes,
    imports,
    exports,
    practice,
    check,
    /** Asks the host for everything; returns what ends the listening. */
    start(): () => void {
      const stop = bridge.onEvent(onEvent)
      // Where the host does not answer, the start of the session says so.
      settings
        .getState()
        .loadTheme()
        .catch(() => undefined)
      void session.getState().start()
      return stop
    },
  }
}
