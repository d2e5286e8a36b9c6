/** Puts together the rooms that every window and command needs at once. */
import type { EventMessage } from '../shared/contract.ts'
import type { Settings } from '../shared/settings-models.ts'
import { vaultMethods } from '../shared/vault-contract.ts'
import { copyBySettings, createClipboardHandlers } from './clipboard/handlers.ts'
import type { SecretClipboard } from './clipboard/secret-clipboard.ts'
import type { Room } from './dispatch.ts'
import { createEntryHandlers, type EntryHandlersParts } from './entries/handlers.ts'
import { createHostHandlers } from './host/handlers.ts'
import { createQuickHandlers } from './quick/handlers.ts'
import { createRecentEntries } from './quick/recent-entries.ts'
import type { Report } from './report.ts'
import { createSettingsHandlers } from './settings/handlers.ts'
import type { PreferencesFile } from './settings/preferences.ts'
import { createVaultHandlers, type VaultHandlersParts } from './vault/handlers.ts'

type RoomNames =
  | 'host'
  | 'vault'
  | 'recovery'
  | 'entries'
  | 'trash'
  | 'codes'
  | 'clipboard'
  | 'scan'
  | 'quick'
  | 'settings'

export interface VaultRoomsParts
  extends VaultHandlersParts,
    Omit<EntryHandlersParts, 'copySecret' | 'recent'> {
  readonly clipboard: SecretClipboard
  readonly preferences: PreferencesFile
  /** Called when the page is hidden. */
  readonly noteHidden: () => void
  readonly noteVisible: (isVisible: boolean) => void
  /** Called when codes are about to be used while the window may be hidden. */
  readonly noteCodeUse: () => void
  readonly requestScan: () => void
  /** Returns the current settings or, after a lock, those from before it. */
  readonly settings: () => Settings
  readonly emit: (message: EventMessage) => void
  readonly report: Report
}

export function openVaultRooms(parts: VaultRoomsParts): Room<RoomNames> {
  const copySecret = copyBySettings(parts.clipboard, parts.settings)
  const recent = createRecentEntries()
  return {
    methods: vaultMethods,
    handlers: {
      ...createHostHandlers(parts.host, parts.noteHidden, parts.noteVisible, parts.requestScan),
      ...createVaultHandlers(parts),
      ...createEntryHandlers({ ...parts, copySecret, recent }),
      ...createClipboardHandlers(copySecret, parts.clipboard, parts.settings),
      ...createQuickHandlers({ ...parts, copySecret, recent }),
      ...createSettingsHandlers(parts),
    },
  }
}
