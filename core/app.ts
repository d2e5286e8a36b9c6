/** The core as one thing: the vault, the methods over it, and what follows when its state changes. */
import { isDeepStrictEqual } from 'node:util'
import type { EventMessage, Reply } from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import { defaultVaultSettings, type Settings, type VaultSettings } from '../shared/models.ts'
import { vaultMethods } from '../shared/vault-contract.ts'
import type { BackupsParts } from './backups/backups.ts'
import { createSecretClipboard } from './clipboard/secret-clipboard.ts'
import { createDispatch, type Room } from './dispatch.ts'
import { createConfirmWayOut } from './gate/confirm-way-out.ts'
import { createSetupYes } from './gate/setup-yes.ts'
import { createHandlers, purgeExpired, type VaultRoomName } from './handlers.ts'
import type { Host } from './host/host.ts'
import type { StartReading } from './imports/process-reading.ts'
import { later } from './later.ts'
import type { Report } from './report.ts'
import { createAutoLock } from './settings/auto-lock.ts'
import { hasPreferences, type PreferencesFile, withoutPreferences } from './settings/preferences.ts'
import { followSaves } from './vault/follow-saves.ts'
import type { Vault } from './vault/vault.ts'

export interface AppParts {
  /** Not started yet. */
  readonly vault: Vault
  readonly host: Host
  readonly clock: () => number
  /** The moment that codes are shown for, where the user asks for another one than now. */
  readonly codeClock?: (() => number) | undefined
  /** Absolute; of the practice server alone. */
  readonly practiceFolder: string
  readonly startReading: StartReading
  readonly backups: Pick<BackupsParts, 'ownFolder' | 'device'>
  readonly preferences: PreferencesFile
  readonly report: Report
  /** A window stays open while other programs save. */
  readonly followsSaves?: boolean | undefined
}

export interface App {
  /** Runs one call whose sender the host has checked. */
  dispatch(name: unknown, input: unknown): Promise<Reply>
  /** Returns the function that ends the subscription. */
  onEvent(listener: (message: EventMessage) => void): () => void
  /** Texts that the system handed over, otpauth links mostly. They wait for an open vault. */
  offerTexts(texts: readonly string[]): void
  /** The system was suspended or its screen locked: locks too, where the settings say so. */
  systemLocked(): void
  /** Waits for the calls under way, clears our clipboard and drops what is open. */
  close(): Promise<void>
}

export function createApp(parts: AppParts): App {
  const { vault, host, clock, practiceFolder, startReading, preferences, report } = parts
  const listeners = new Set<(message: EventMessage) => void>()
  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }
  // A locked window keeps the protection that it had: settings are no secrets.
  let ofVault: VaultSettings = defaultVaultSettings
  const merged = (): Settings => ({ ...ofVault, ...preferences.current() })
  let settings = merged()
  const setupYes = createSetupYes(clock, vault.whileOpen)
  const clipboard = createSecretClipboard({
    clipboard: host.clipboard,
    clock,
    whileOpen: vault.whileOpen,
    report,
  })
  const shared = {
    vault,
    host,
    clipboard,
    setupYes,
    settings: () => settings,
    clock,
    emit,
    report,
  }
  const autoLock = createAutoLock(
    () => (vault.status().hasPassphrase ? settings.autoLockMinutes : null),
    () => lockIfPossible(vault),
    clock,
  )
  const adding = later(async () => {
    const { openAdding } = await import('./entries/adding.ts')
    return openAdding(vault, clock)
  })
  const backups = later(async () => {
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
  const waysOut = later(async () => {
    const { openWaysOut } = await import('./gate/ways-out.ts')
    return openWaysOut({ vault, setupYes, clock })
  })
  const accountRooms = later(async () => {
    const { openAccountRooms: openServerRooms } = await import('./account-rooms.ts')
    const codes = await waysOut.open()
    return openServerRooms({ ...shared, ...codes, launch: host.launch, practiceFolder })
  })
  const transferRooms = later(async () => {
    const { openTransferRooms } = await import('./transfer-rooms.ts')
    const { intake } = await adding.open()
    return openTransferRooms({ ...shared, startReading, intake, backups: await backups.open() })
  })
  const reportLoading = (error: unknown) => report('loading', error)
  const offers = createOffers(async texts => {
    try {
      const { look } = await adding.open()
      // Locked meanwhile: they wait again.
      if (vault.status().state !== 'open') return offers.offer(texts)
      const { batch } = await look(texts)
      emit({ name: 'entries.offered', payload: { batch } })
    } catch (error) {
      // Nobody asked for them: they must not fail the unlock that they waited for, nor the host.
      report('offer', error)
    }
  })

  let knownState = vault.status().state
  let knownLockMinutes: number | null = null
  /** Since this program began: one that only looked leaves the backups to the one that changed it. */
  let hasChanged = false
  vault.onChange(what => {
    const status = vault.status()
    if (status.state === 'open') {
      ofVault = withoutPreferences(vault.document().settings)
      takeSettings()
      // A change alone may be another program's: it does not say that somebody is here.
      const lockMinutes = status.hasPassphrase ? settings.autoLockMinutes : null
      if (knownState !== 'open' || lockMinutes !== knownLockMinutes) autoLock.restart()
      knownLockMinutes = lockMinutes
    }
    if (status.state === 'open' && knownState === 'open' && what === 'document') hasChanged = true
    if (status.state !== knownState) {
      knownState = status.state
      if (status.state === 'open') opened()
      else closed()
    }
    if (status.state === 'open') {
      if (backups.opened) backups.opened.changed()
      else if (hasChanged) backups.open().catch(reportLoading)
    }
    emit({ name: 'vault.changed', payload: status })
    if (what === 'document') emit({ name: 'entries.changed', payload: undefined })
  })

  function opened(): void {
    purgeExpired(vault, clock()).catch(error => report('trash', error))
    movePreferences(vault, preferences).catch(error => report('preferences', error))
    offers.release()
  }

  /** What is kept of an open vault is gone by now: see [Note: the session]. */
  function closed(): void {
    autoLock.stop()
    backups.opened?.forget()
    offers.hold()
  }

  function takeSettings(): void {
    const next = merged()
    if (isDeepStrictEqual(next, settings)) return
    settings = next
    host.applySettings(next)
    emit({ name: 'settings.changed', payload: next })
  }

  host.applySettings(settings)
  preferences.onChange(takeSettings)
  const following = parts.followsSaves ? [followSaves(vault, report), preferences.follow()] : []
  if (parts.followsSaves) {
    // An update may take the files of the program away under an open window.
    Promise.all([accountRooms.open(), transferRooms.open()]).catch(reportLoading)
  }

  const correctedClock = () => clock() + (settings.clockCorrectionMs ?? 0)
  const vaultRooms: Room<VaultRoomName> = {
    methods: vaultMethods,
    handlers: createHandlers({
      ...shared,
      preferences,
      adding,
      autoLock,
      codeClock: parts.codeClock ?? correctedClock,
      async readBackup(id) {
        const { createBackupList } = await import('./backups/backup-list.ts')
        const { folders } = await backups.open()
        return createBackupList(vault, folders).read(id)
      },
    }),
  }
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
      autoLock.lockIfDue()
      const reply = dispatch(name, input).finally(() => underWay.delete(reply))
      underWay.add(reply)
      return reply
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    offerTexts: texts => offers.offer(texts),
    systemLocked() {
      if (settings.lockOnSuspend) lockIfPossible(vault)
    },
    async close() {
      for (const stop of following) stop()
      // One that is just being loaded would begin what nothing ends.
      const servers = await accountRooms.settled()
      const transfers = await transferRooms.settled()
      servers?.beginClosing()
      transfers?.clear()
      await Promise.allSettled(underWay)
      autoLock.stop()
      await clipboard.clear()
      if (hasChanged) await (await backups.open()).flush()
      await servers?.close()
      lockIfPossible(vault)
    },
  }
}

/** Out of a vault that an older version wrote. Where they cannot be saved, they stay there. */
async function movePreferences(vault: Vault, preferences: PreferencesFile): Promise<void> {
  const { settings } = vault.document()
  if (!hasPreferences(settings)) return
  try {
    await preferences.adopt({ ...settings })
    await vault.change(draft => {
      draft.settings = withoutPreferences(draft.settings)
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

/** A vault without a passphrase cannot be locked: nothing would open it but itself. */
function lockIfPossible(vault: Vault): void {
  const { state, hasPassphrase } = vault.status()
  if (state === 'open' && hasPassphrase) vault.lock()
}

/** Texts that come while the vault is not open wait for it. */
function createOffers(look: (texts: readonly string[]) => Promise<void>) {
  let waiting: string[] = []
  let held = true
  return {
    offer(texts: readonly string[]) {
      if (held) waiting.push(...texts.slice(0, 16 - waiting.length))
      else look(texts)
    },
    release() {
      held = false
      const texts = waiting
      waiting = []
      if (texts.length > 0) look(texts)
    },
    hold() {
      held = true
    },
  }
}
