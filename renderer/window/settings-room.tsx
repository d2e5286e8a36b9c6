import { BackupSettings } from '../backups/backup-settings.tsx'
import { ProgramSettings } from '../programs/program-settings.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { SyncSettings } from '../sync/sync-settings.tsx'

/** Shows the settings, including those of backups, other computers, and other programs. */
export function SettingsRoom() {
  return (
    <SettingsScreen
      backups={<BackupSettings />}
      computers={<SyncSettings />}
      programs={<ProgramSettings />}
    />
  )
}
