import type { vault as english } from '../../en/cli/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'cli.vault.absent': 'Es gibt noch keinen Tresor. Erstelle einen mit `countersign add`.',
  'cli.vault.createdInFile':
    'In der Datei {file} wurde ein neuer Tresor erstellt. Um seinen Wiederherstellungsschlüssel zu sehen, führe `{command}` aus.',
  'cli.vault.createdInKeychain':
    'In {keychain} wurde ein neuer Tresor erstellt. Um seinen Wiederherstellungsschlüssel zu sehen, führe `{command}` aus.',
  'cli.vault.unavailable': 'Der Tresor kann gerade nicht gelesen werden.',
  'cli.vault.previousIsWhole':
    '{problem} Um zur vorherigen Version zurückzukehren, führe `countersign ui` aus.',
  'cli.vault.orUseFile':
    '{problem} Um stattdessen eine Datei zu verwenden, füge --vault und ihren Pfad hinzu.',
  'cli.vault.older':
    '{problem} Um ihn trotzdem zu öffnen, führe `countersign open-older --as-it-is` aus.',
  'cli.vault.olderWithBackup':
    '{problem} Um das Backup vom {moment} wiederherzustellen, führe `countersign open-older --newest-backup` aus. Um ihn trotzdem zu öffnen, führe `countersign open-older --as-it-is` aus.',
} as const satisfies Translated<typeof english>
