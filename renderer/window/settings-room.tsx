import { BackupSettings } from '../backups/backup-settings.tsx'
import { ProgramSettings } from '../programs/program-settings.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'

/** Shows the settings, including those of backups and other programs. */
export function SettingsRoom() {
  return <SettingsScreen backups={<BackupSettings />} programs={<ProgramSettings />} />
}
