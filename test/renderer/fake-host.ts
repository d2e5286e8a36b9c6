import type { Account, ClockStatus, SignIn } from '../../shared/account-models.ts'
import type { EntryDetails, TrashedEntry } from '../../shared/entry-models.ts'
import type { Background, Capabilities, QuickShortcut } from '../../shared/host-models.ts'
import type { PairedProgram } from '../../shared/program-contract.ts'
import type { Settings } from '../../shared/settings-models.ts'
import type { SyncStatus } from '../../shared/sync-contract.ts'
import type { BackupStatus } from '../../shared/transfer-models.ts'
import type { VaultStatus } from '../../shared/vault-models.ts'

/** What the host in memory begins with. */
export interface FakeHost {
  readonly now: () => number
  readonly status?: Partial<VaultStatus>
  readonly capabilities?: Partial<Capabilities>
  /** Defaults to a tray, and no start at login. */
  readonly background?: Background
  readonly settings?: Partial<Settings>
  /** What the host reports about the keys for quick access, if there are any. */
  readonly shortcut?: QuickShortcut
  readonly entries?: readonly EntryDetails[]
  readonly trash?: readonly TrashedEntry[]
  readonly accounts?: readonly Account[]
  readonly clock?: Partial<ClockStatus>
  readonly backups?: Partial<BackupStatus>
  /** The number of backups. */
  readonly backupFiles?: number
  /** Returns the next sign-in. */
  readonly signIn?: SignIn
  readonly programs?: readonly PairedProgram[]
  /** Without it, the vault is on this computer only. */
  readonly sync?: SyncStatus
}
