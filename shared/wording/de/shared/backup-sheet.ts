import type { backupSheet as english } from '../../en/shared/backup-sheet.ts'
import type { Translated } from '../../translated.ts'

export const backupSheet = {
  'shared.backupSheet.title': 'Backup-Codes: {name}',
  'shared.backupSheet.noteHeading': 'Backup-Codes:',
  'shared.backupSheet.unnamed': 'unbenannter Eintrag',
  'shared.backupSheet.writtenOn': 'Geschrieben von Countersign am {day}',
  'shared.backupSheet.use':
    'Mit jedem Code kommst du einmal hinein, wenn du das Telefon oder den Computer mit deiner Authenticator-App verlierst.',
  'shared.backupSheet.keepSafe':
    'Wer dieses Blatt hat, kann sie verwenden. Hüte es wie einen Schlüssel.',
  'shared.backupSheet.noneLeft': 'Es sind keine unbenutzten Codes mehr übrig.',
  'shared.backupSheet.spent': 'Nicht mehr gültig:',
} as const satisfies Translated<typeof english>
