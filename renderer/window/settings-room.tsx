import { BackupSettings } from '../backups/backup-settings.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'

/** Shows the settings, with those of the backups among them. */
export function SettingsRoom() {
  return <SettingsScreen backups={<BackupSettings />} />
}
