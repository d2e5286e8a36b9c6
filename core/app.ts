/** Puts the core together, and closes it. */
import { randomUUID } from 'node:crypto'
import type { EventMessage, Reply } from '../shared/contract.ts'
import type { BackupsParts } from './backups/backups.ts'
import { createSecretClipboard } from './clipboard/secret-clipboard.ts'
import { createDispatch } from './dispatch.ts'
import { followVault } from './follow-vault.ts'
import { createConfirmWayOut } from './gate/confirm-way-out.ts'
import { createSetupYes } from './gate/setup-yes.ts'
import type { Host } from './host/host.ts'
import { createFromOutside } from './imports/from-outside.ts'
import type { Sources } from './imports/preview.ts'
import type { StartReading } from './imports/process-reading.ts'
import type { Choice, TakenAtOnce } from './imports/take-at-once.ts'
import { createNotices } from './notices/notices.ts'
import { onDemand } from './on-demand.ts'
import type { DoorPlace } from './program-access/door-address.ts'
import type { Report } from './report.ts'
import { createAutoLock } from './settings/auto-lock.ts'
import { createCurrentSettings } from './settings/current-settings.ts'
import type { PreferencesFile } from './settings/preferences.ts'
import { createSleepWatch } from './settings/sleep-watch.ts'
import { type SystemEvent, wantsLock } from './settings/system-locks.ts'
import { syncOnDemand } from './sync/sync-on-demand.ts'
import { followSaves } from './vault/follow-saves.ts'
import { lockIfPossible } from './vault/lock-if-possible.ts'
import type { Vault } from './vault/vault.ts'
import { openVaultRooms } from './vault-rooms.ts'

export interface AppParts {
  /** The vault has not been started yet. */
  readonly vault: Vault
  readonly host: Host
  readonly clock: () => number
  /** Milliseconds from an arbitrary moment, which include sleep and don't jump with the clock. */
  readonly uptime: () => number
  /** The same without the time that the computer sleeps. */
  readonly awake: () => number
  /** The moment that codes are shown for, if the user asks for another time. */
  readonly codeClock?: (() => number) | undefined
  /** The absolute path of the practice server's own folder. */
  readonly practiceFolder: string
  readonly startReading: StartReading
  readonly backups: Pick<BackupsParts, 'ownFolder' | 'device'>
  readonly preferences: PreferencesFile
  readonly report: Report
  /** A window stays open while other programs save. */
  readonly followsSaves?: boolean | undefined
  /** Where a window listens to the user's other programs. A command doesn't listen. */
  readonly doorPlace: DoorPlace
  readonly opensDoor?: boolean | undefined
}

export interface App {
  /** Runs one call whose sender the host has checked. */
  dispatch(name: unknown, input: unknown): Promise<Reply>
  /** Returns the function that ends the subscription. */
  onEvent(listener: (message: EventMessage) => void): () => void
  /** Takes texts that the system passed on, mostly otpauth links. They wait for an open vault. */
  offerTexts(texts: readonly string[]): void
  /** Takes absolute paths of files that the user opened with the program. They wait as well. */
  offerFiles(paths: readonly string[]): void
  /** Scans every display, as `scan.request` does. See scan-requests.ts. */
  requestScan(): void
  /** Imports entries by a rule, without a preview, for hosts that show none. */
  takeAtOnce(sources: Sources, choice: Choice): Promise<TakenAtOnce>
  /** Reports an event at which the settings may require a lock. */
  systemEvent(event: SystemEvent): void
  /** The computer woke up, so codes and the time until the automatic lock may be over. */
  resumed(): void
  /** Waits for running calls, clears our clipboard, and drops what is open. */
  close(): Promise<void>
}

export function createApp(parts: AppParts): App {
  const { vault, host, clock, practiceFolder, startReading, preferences, report } = parts
  const stamp = () => ({ id: randomUUID(), now: clock() })
  const listeners = new Set<(message: EventMessage) => void>()
  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }
  const settings = createCurrentSettings(preferences, now => {
    host.applySettings(now)
    emit({ name: 'settings.changed', payload: now })
  })
  const notices = createNotices({
    vault,
    settings: settings.get,
    tell(notice) {
      if (host.notify) return host.notify(notice)
      emit({ name: 'notices.issued', payload: notice })
      return () => {}
    },
  })
  listeners.add(notices.hear)
  const setupYes = createSetupYes(clock, vault.whileOpen)
  const clipboard = createSecretClipboard({
    clipboard: host.clipboard,
    pageClipboard: host.pageClipboard,
    clock,
    whileOpen: vault.whileOpen,
    report,
    onKept: () => emit({ name: 'clipboard.kept', payload: undefined }),
  })
  const shared = {
    vault,
    host,
    clipboard,
    setupYes,
    settings: settings.get,
    clock,
    emit,
    report,
  }
  const autoLock = createAutoLock(
    () => (vault.status().hasPassphrase ? settings.get().autoLockMinutes : null),
    () => lockIfPossible(vault),
    parts.uptime,
  )
  const sleepWatch = createSleepWatch(parts.uptime, parts.awake)
  function systemEvent(event: SystemEvent): void {
    if (wantsLock(event, settings.get())) lockIfPossible(vault)
  }
  const reportLoading = (error: unknown) => report('loading', error)
  const backups = onDemand(async () => {
    const { createBackups } = await import('./backups/backups.ts')
    const made = createBackups({
      ...parts.backups,
      vault,
      clock,
      onChange: payload => emit({ name: 'backups.changed', payload }),
    })
    if (vault.status().state === 'open') made.changed()
    return made
  })
  const waysOut = onDemand(async () => {
    const { openWaysOut } = await import('./gate/ways-out.ts')
    return openWaysOut({ vault, setupYes, clock })
  })
  const correctedClock = () => clock() + (settings.get().clockCorrectionMs ?? 0)
  const accountRooms = onDemand(async () => {
    const { openAccountRooms } = await import('./account-rooms.ts')
    const codes = await waysOut.open()
    return openAccountRooms({ ...shared, ...codes, launch: host.launch, practiceFolder })
  })
  const transferRooms = onDemand(async () => {
    const { openTransferRooms } = await import('./transfer-rooms.ts')
    return openTransferRooms({ ...shared, startReading, stamp, backups: await backups.open() })
  })
  const programAccess = onDemand(async () => {
    const { openProgramAccess } = await import('./program-access/open-program-access.ts')
    return openProgramAccess({
      ...shared,
      place: parts.doorPlace,
      codeClock: parts.codeClock ?? correctedClock,
      lockIfDue: () => autoLock.lockIfDue(),
      requestScan: () => fromOutside.scans.request(),
      showWindow: () => host.showWindow(),
      noteCodeUse: () => sync.glance(),
    })
  })
  const updates = onDemand(async () => {
    const { openUpdates } = await import('./updates/open-updates.ts')
    const { dataFolder } = parts.doorPlace
    return openUpdates({ settings: settings.get, host, clock, dataFolder })
  })
  const sync = syncOnDemand({
    vault,
    clock,
    awake: parts.awake,
    report,
    isLasting: parts.followsSaves === true,
    onChange: () => emit({ name: 'sync.changed', payload: undefined }),
  })
  const fromOutside = createFromOutside({
    ...shared,
    transferRooms: transferRooms.open,
  })

  const follower = followVault({
    ...parts,
    settings,
    autoLock,
    backups,
    handedOver: [fromOutside.texts, fromOutside.files],
    emit,
  })
  vault.onChange(fromOutside.scans.look)
  host.applySettings(settings.get())
  const following = parts.followsSaves ? [followSaves(vault, report), preferences.follow()] : []
  if (parts.followsSaves) {
    // An update may remove the program's files while a window is open, so they are loaded early.
    Promise.all([accountRooms.open(), transferRooms.open()]).catch(reportLoading)
  }
  if (parts.opensDoor) {
    programAccess
      .open()
      .then(access => access.open())
      .catch(reportLoading)
  }

  const vaultRooms = openVaultRooms({
    ...shared,
    preferences,
    autoLock,
    noteHidden: () => systemEvent('hidden'),
    noteVisible: sync.noteVisible,
    noteCodeUse: sync.glance,
    requestScan: fromOutside.scans.request,
    codeClock: parts.codeClock ?? correctedClock,
    async readBackup(id) {
      const { createBackupList } = await import('./backups/backup-list.ts')
      const { folders } = await backups.open()
      return createBackupList(vault, folders).read(id)
    },
  })
  const dispatch = createDispatch({
    rooms: {
      host: () => vaultRooms,
      vault: () => vaultRooms,
      recovery: () => vaultRooms,
      entries: () => vaultRooms,
      trash: () => vaultRooms,
      codes: () => vaultRooms,
      clipboard: () => vaultRooms,
      scan: () => vaultRooms,
      quick: () => vaultRooms,
      settings: () => vaultRooms,
      servers: accountRooms.open,
      accounts: accountRooms.open,
      clock: accountRooms.open,
      admin: accountRooms.open,
      flows: accountRooms.open,
      chat: accountRooms.open,
      backupCodes: accountRooms.open,
      practice: accountRooms.open,
      check: accountRooms.open,
      imports: transferRooms.open,
      exports: transferRooms.open,
      backups: transferRooms.open,
      programs: programAccess.open,
      updates: updates.open,
      sync: sync.open,
    },
    vaultStatus: () => vault.status(),
    confirmWayOut: createConfirmWayOut({
      vault,
      host,
      questionOf: async (name, input) => (await waysOut.open()).questionOf(name, input),
    }),
    report,
  })
  const underWay = new Set<Promise<Reply>>()
  return {
    dispatch(name, input) {
      if (sleepWatch.hasSlept()) systemEvent('suspend')
      autoLock.lockIfDue()
      const reply = dispatch(name, input).finally(() => underWay.delete(reply))
      underWay.add(reply)
      return reply
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    offerTexts: texts => fromOutside.texts.offer(texts),
    offerFiles: paths => fromOutside.files.offer(paths),
    requestScan: fromOutside.scans.request,
    async takeAtOnce(sources, choice) {
      const { takeAtOnce } = await import('./imports/take-at-once.ts')
      return takeAtOnce(vault, stamp, sources, choice)
    },
    systemEvent,
    resumed() {
      autoLock.lockIfDue()
      emit({ name: 'host.resumed', payload: undefined })
    },
    async close() {
      for (const stop of following) stop()
      await (await programAccess.settled())?.close()
      // An import that is still loading would otherwise start after this, and nothing would end it.
      const accounts = await accountRooms.settled()
      const transfers = await transferRooms.settled()
      accounts?.beginClosing()
      transfers?.clear()
      await Promise.allSettled(underWay)
      await (await sync.settled())?.close()
      autoLock.stop()
      await clipboard.clear()
      if (follower.hasChanged()) await (await backups.open()).flush()
      await accounts?.close()
      lockIfPossible(vault)
    },
  }
}
