/** The core as one thing: the vault, the methods over it, and what follows when its state changes. */
import { randomBytes, randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { EventMessage, Reply } from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import { defaultVaultSettings, type Settings, type VaultSettings } from '../shared/models.ts'
import { createAutoLock } from './auto-lock.ts'
import { createBackupCodesHandlers } from './backup-codes/backup-codes.ts'
import { createBackupHandlers } from './backups/backup-handlers.ts'
import { type BackupsParts, createBackups } from './backups/backups.ts'
import { createCancellations } from './cancellation.ts'
import { createCheckHandlers } from './check-server/handlers.ts'
import { createConfirmReveal } from './confirm-reveal.ts'
import { createDispatch, type Handlers } from './dispatch.ts'
import { createExportHandlers } from './exporters/export-handlers.ts'
import { createChatHandlers } from './flows/chat.ts'
import { createFlowHandlers } from './flows/flows.ts'
import { createRuns } from './flows/runs.ts'
import { createHandlers, purgeExpired } from './handlers.ts'
import type { Host } from './host.ts'
import { createImportHandlers } from './imports/import-handlers.ts'
import { createImports } from './imports/imports.ts'
import { createIntake } from './imports/intake.ts'
import type { StartReading } from './imports/process-reading.ts'
import { createInspections } from './inspection.ts'
import { createPracticeHandlers } from './practice/handlers.ts'
import { createPractice } from './practice/practice.ts'
import { hasPreferences, type PreferencesFile, withoutPreferences } from './preferences.ts'
import type { Report } from './report.ts'
import { createSecretClipboard } from './secret-clipboard.ts'
import { createServers } from './servers/create-servers.ts'
import { createServersHandlers } from './servers/handlers.ts'
import { createSetupYes } from './setup-yes.ts'
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
  const inspections = createInspections(() => vault.document(), randomUUID, vault.whileOpen)
  const intake = createIntake(vault, () => ({ id: randomUUID(), now: clock() }))
  const imports = createImports({
    vault,
    startReading,
    intake,
    onProgress: payload => emit({ name: 'imports.progressed', payload }),
  })
  const backups = createBackups({
    ...parts.backups,
    vault,
    clock,
    onChange: payload => emit({ name: 'backups.changed', payload }),
  })
  const clipboard = createSecretClipboard({
    clipboard: host.clipboard,
    clock,
    whileOpen: vault.whileOpen,
    report,
  })
  const autoLock = createAutoLock(
    () => (vault.status().hasPassphrase ? settings.autoLockMinutes : null),
    () => lockIfPossible(vault),
    clock,
  )
  const offers = createOffers(async texts => {
    try {
      const { batch } = await inspections.inspect(texts, null)
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
    if (status.state === 'open') backups.changed()
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
    backups.forget()
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

  const confirm = createConfirmReveal(vault, host)
  const shared = {
    vault,
    host,
    clipboard,
    confirm,
    setupYes,
    settings: () => settings,
    clock,
    emit,
    report,
  }
  const practice = createPractice({
    vault,
    launch: host.launch,
    folder: practiceFolder,
    emit,
  })
  const correctedClock = () => clock() + (settings.clockCorrectionMs ?? 0)
  const servers = createServers({ ...shared, practiceAddress: () => practice.address() })
  const runs = createRuns({
    ...shared,
    servers,
    freshCodes: servers.freshCodes,
    newId: randomUUID,
  })
  const cancellations = createCancellations(vault.whileOpen)
  const handlers: Handlers = {
    ...createHandlers({
      ...shared,
      preferences,
      inspections,
      intake,
      autoLock,
      codeClock: parts.codeClock ?? correctedClock,
      newId: randomUUID,
    }),
    ...createServersHandlers({
      ...shared,
      servers,
      newId: randomUUID,
      isPracticeRunning: () => practice.status().state === 'running',
    }),
    ...createFlowHandlers({ ...shared, runs, newId: randomUUID }),
    ...createChatHandlers({ servers, runs, newId: randomUUID }),
    ...createBackupCodesHandlers(shared),
    ...createPracticeHandlers({
      ...shared,
      practice,
      newId: randomUUID,
      signIn: input => handlers['servers.signIn'](input),
    }),
    ...createCheckHandlers({ ...shared, cancellations, random: randomBytes }),
    /** Whatever runs by that id: a change of an account, or the check of a server. */
    'flows.cancel': ({ flow }) => {
      runs.cancel(flow)
      cancellations.cancel(flow)
    },
    ...createImportHandlers(imports),
    ...createExportHandlers(shared),
    ...createBackupHandlers({ vault, host, backups }),
  }
  const dispatch = createDispatch({ handlers, vaultStatus: () => vault.status(), report })
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
      cancellations.close()
      servers.beginClosing()
      runs.cancelAll()
      imports.clear()
      await Promise.allSettled(underWay)
      autoLock.stop()
      await clipboard.clear()
      if (hasChanged) await backups.flush()
      servers.hangUp()
      await practice.close()
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
