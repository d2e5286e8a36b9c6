/** Updates the rest of the core when the vault opens, changes, or locks. */
import type { EventMessage } from '../shared/contract.ts'
import type { Backups } from './backups/backups.ts'
import { purgeExpired } from './entries/trash.ts'
import type { HandedOver } from './imports/handed-over.ts'
import type { OnDemand } from './on-demand.ts'
import type { Report } from './report.ts'
import type { AutoLock } from './settings/auto-lock.ts'
import type { CurrentSettings } from './settings/current-settings.ts'
import { movePreferences } from './settings/move-preferences.ts'
import type { PreferencesFile } from './settings/preferences.ts'
import type { Vault } from './vault/vault.ts'

export interface FollowVaultParts {
  readonly vault: Vault
  readonly settings: CurrentSettings
  readonly preferences: PreferencesFile
  readonly autoLock: AutoLock
  readonly backups: OnDemand<Backups>
  /** What the system passed on waits for an open vault. */
  readonly handedOver: readonly HandedOver[]
  readonly clock: () => number
  readonly emit: (message: EventMessage) => void
  readonly report: Report
}

export interface VaultFollower {
  /**
   * True if this program has changed the vault. A program that only read it leaves the backups to
   * the one that changed it.
   */
  hasChanged(): boolean
}

export function followVault(parts: FollowVaultParts): VaultFollower {
  const { vault, settings, preferences, autoLock, backups, handedOver, clock, emit, report } = parts
  let knownState = vault.status().state
  let knownLockMinutes: number | null = null
  let hasChanged = false

  function opened(): void {
    purgeExpired(vault, clock()).catch(error => report('trash', error))
    movePreferences(vault, preferences).catch(error => report('preferences', error))
    for (const one of handedOver) one.release()
  }

  /** Data that is kept for an open vault is gone by now. See [Note: the session]. */
  function closed(): void {
    autoLock.stop()
    backups.opened?.forget()
    for (const one of handedOver) one.hold()
  }

  vault.onChange(what => {
    const status = vault.status()
    const isOpen = status.state === 'open'
    if (isOpen) {
      settings.readVault(vault.document().settings)
      // A change alone may come from another program, so it doesn't mean that somebody is here.
      const lockMinutes = status.hasPassphrase ? settings.get().autoLockMinutes : null
      if (knownState !== 'open' || lockMinutes !== knownLockMinutes) autoLock.restart()
      knownLockMinutes = lockMinutes
      if (knownState === 'open' && what === 'document') hasChanged = true
    }
    if (status.state !== knownState) {
      knownState = status.state
      if (isOpen) opened()
      else closed()
    }
    if (isOpen) {
      if (backups.opened) backups.opened.changed()
      else if (hasChanged) backups.open().catch(error => report('loading', error))
    }
    emit({ name: 'vault.changed', payload: status })
    if (what === 'document') emit({ name: 'entries.changed', payload: undefined })
  })

  return { hasChanged: () => hasChanged }
}
