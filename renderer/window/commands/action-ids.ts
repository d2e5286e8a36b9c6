/**
 * Names everything that can be done from anywhere. The names follow from what the stores can open,
 * so that a new screen, dialog, pane, or section of the settings doesn't compile without an action.
 */

import type { Settings } from '../../../shared/settings-models.ts'
import type { AccountTask } from '../../stores/accounts.ts'
import type { Way } from '../../stores/imports-state.ts'
import type { Stores } from '../../stores/stores.ts'
import type { SyncTask } from '../../stores/sync.ts'
import type { Screen, SettingsPart, View } from '../../stores/view.ts'
import type { ActingShortcut } from '../shortcut-acts.ts'

/** The dialogs about an account open from that account. */
type FreeAccountTask = Exclude<AccountTask, { readonly id: unknown }>['kind']

/** Each of these opens something that needs no choice before. */
export type ActionId =
  | `show.${Screen}`
  | `add.${Way}`
  | `account.${FreeAccountTask}`
  | `computers.${SyncTask}`
  | `recoveryKey.${NonNullable<View['recoveryKeyAsked']>}`
  | `settings.${SettingsPart}`
  | `theme.${Settings['theme']}`
  | Exclude<ActingShortcut, ShortcutOfScreen>
  | 'pictures'
  | 'practice'
  | 'export'
  | 'copyOfVault'
  | 'backUp'
  | 'sync'
  | 'hideCodes'
  | 'nextCode'

/** These shortcuts do what another action is for. */
type ShortcutOfScreen = 'add' | 'accounts' | 'backupCodes' | 'settings'

export type RunAction = (stores: Stores) => void
