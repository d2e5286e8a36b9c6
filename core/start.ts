/** Puts the core together for a host. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { EventMessage, Reply } from '../shared/contract.ts'
import { defaultSettings, type Settings } from '../shared/models.ts'
import { createAutoLock } from './auto-lock.ts'
import { dataFolder } from './data-folder.ts'
import { createDispatch } from './dispatch.ts'
import { createHandlers, purgeExpired } from './handlers.ts'
import type { Host } from './host.ts'
import { createInspections } from './inspection.ts'
import { describeBug, type Report } from './report.ts'
import { createSecretClipboard } from './secret-clipboard.ts'
import { openVault, type VaultChoice } from './vault/open-vault.ts'
import type { Vault } from './vault/vault.ts'

export interface StartOptions {
  readonly host: Host
  /** Null: where the vault is found. */
  readonly vaultChoice: VaultChoice | null
  readonly env: NodeJS.ProcessEnv
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly clock?: () => number
  /** Where bugs are noted; standard error unless given. */
  readonly report?: Report
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
  /** Clears our clipboard and drops what is open. */
  close(): Promise<void>
}

export async function startApp(options: StartOptions): Promise<App> {
  const { host, env, clock = Date.now, report = reportToStderr } = options
  const vault = openVault({
    dataFolder: dataFolder(env),
    choice: options.vaultChoice,
    keychainService: env.COUNTERSIGN_KEYCHAIN_SERVICE ?? 'Countersign',
    clock,
    random: randomBytes,
  })
  const listeners = new Set<(message: EventMessage) => void>()
  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }
  const settings = (): Settings =>
    vault.status().state === 'open' ? vault.document().settings : defaultSettings
  const inspections = createInspections(() => vault.document(), randomUUID)
  const clipboard = createSecretClipboard(host.clipboard, clock)
  const autoLock = createAutoLock(
    () => (vault.status().hasPassphrase ? settings().autoLockMinutes : null),
    () => vault.lock(),
  )
  const offers = createOffers(texts => {
    const { batch } = inspections.inspect(texts, null)
    emit({ name: 'entries.offered', payload: { batch } })
  })

  let known = { state: vault.status().state, settings: JSON.stringify(defaultSettings) }
  vault.onChange(what => {
    const status = vault.status()
    if (known.state !== status.state) {
      if (status.state === 'open') {
        autoLock.restart()
        purgeExpired(vault, clock()).catch(error => report('trash', error))
        offers.release()
      } else {
        autoLock.stop()
        inspections.clear()
        offers.hold()
        clipboard.clear().catch(error => report('clipboard', error))
      }
    }
    const now = { state: status.state, settings: JSON.stringify(settings()) }
    if (now.settings !== known.settings) {
      autoLock.restart()
      host.applySettings(settings())
      emit({ name: 'settings.changed', payload: settings() })
    }
    known = now
    emit({ name: 'vault.changed', payload: status })
    if (what === 'document') emit({ name: 'entries.changed', payload: undefined })
  })
  host.applySettings(defaultSettings)
  await vault.start()

  const handlers = createHandlers({
    vault,
    host,
    inspections,
    clipboard,
    autoLock,
    clock,
    newId: randomUUID,
  })
  return {
    dispatch: createDispatch({ handlers, vaultStatus: () => vault.status(), report }),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    offerTexts: texts => offers.offer(texts),
    systemLocked() {
      if (settings().lockOnSuspend) lockIfPossible(vault)
    },
    async close() {
      autoLock.stop()
      inspections.clear()
      await clipboard.clear()
      lockIfPossible(vault)
    },
  }
}

/** A vault without a passphrase cannot be locked: nothing would open it but itself. */
function lockIfPossible(vault: Vault): void {
  const { state, hasPassphrase } = vault.status()
  if (state === 'open' && hasPassphrase) vault.lock()
}

/** Texts that come while the vault is not open wait for it. */
function createOffers(look: (texts: readonly string[]) => void) {
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

function reportToStderr(place: string, error: unknown): void {
  process.stderr.write(`${describeBug(place, error)}\n`)
}
