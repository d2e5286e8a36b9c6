import type { backups as english } from '../../en/core/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'core.backups.noAnswer': 'Der Backup-Ordner {path} antwortet nicht.',
  'core.backups.folderGone': 'Der Backup-Ordner {path} ist nicht da.',
  'core.backups.tooLarge': 'Die Datei ist größer als 48 MB.',
  'core.backups.failed': 'Das Backup konnte nicht erstellt werden.',
  'core.backups.gone': 'Dieses Backup ist nicht mehr da.',
  'core.backups.folderInUse': 'Backups kommen schon in diesen Ordner. Wähle einen anderen.',
  'core.backups.notKept':
    'Countersign konnte eine Datei, die es nach {path} geschrieben hat, nicht zurücklesen.',
  'core.backups.nothingToUndo':
    'Es gibt keine Wiederherstellung, die sich rückgängig machen ließe.',
  'core.backups.changedSince':
    'Seitdem hat sich etwas geändert, daher lässt sich das nicht mehr rückgängig machen.',
  'core.backups.wholePath': 'Gib den vollständigen Pfad des Ordners ein.',
  'core.backups.tooManyEntries': 'Ein Tresor kann höchstens {entries, number} Einträge haben.',
} as const satisfies Translated<typeof english>
