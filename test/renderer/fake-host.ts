import type { Account, ClockStatus, SignIn } from '../../shared/account-models.ts'
import type { EntryDetails, TrashedEntry } from '../../shared/entry-models.ts'
import type { Background, Capabilities, QuickShortcut } from '../../shared/host-models.ts'
import type { PairedProgram } from '../../shared/program-contract.ts'
import type { Settings } from '../../shared/settings-models.ts'
import type { BackupStatus } from '../../shared/transfer-models.ts'
import type { VaultStatus } from '../../shared/vault-models.ts'

/** The host in memory begins with these. */
export interface FakeHost {
  readonly now: () => number
  readonly status?: Partial<VaultStatus>
  readonly capabilities?: Partial<Capabilities>
  /** A tray, and no start with the login, unless given. */
  readonly background?: Background
  readonly settings?: Partial<Settings>
  /** What the host says of the keys for quick access, where there are some. */
  readonly shortcut?: QuickShortcut
  readonly entries?: readonly EntryDetails[]
  readonly trash?: readonly TrashedEntry[]
  readonly accounts?: readonly Account[]
  readonly clock?: Partial<ClockStatus>
  readonly backups?: Partial<BackupStatus>
  /** Counts the backups. */
  readonly backupFiles?: number
  /** Returns the next sign-in. */
  readonly signIn?: SignIn
  readonly programs?: readonly PairedProgram[]
}
