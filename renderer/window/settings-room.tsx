import { BackupSettings } from '../backups/backup-settings.tsx'
import { ProgramSettings } from '../programs/program-settings.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'

/** Shows the settings, with those of the backups and of other programs among them. */
export function SettingsRoom() {
  return <SettingsScreen backups={<BackupSettings />} programs={<ProgramSettings />} />
}
