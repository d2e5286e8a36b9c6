import type { quick as english } from '../../en/page/quick.ts'
import type { Translated } from '../../translated.ts'

export const quick = {
  'quick.title': 'Schnellzugriff',
  'quick.search': 'Codes suchen',
  'quick.empty': 'Es gibt noch keine Einträge.',
  'quick.nothingFound': 'Kein Eintrag passt.',
  'quick.notOpen':
    'Der Schnellzugriff kann deinen Tresor nicht öffnen. Öffne Countersign, um zu sehen, warum.',
  'quick.openMain': 'Countersign öffnen',
  'quick.noBackupCode': 'Dieser Eintrag hat keinen unbenutzten Backup-Code.',
  'quick.copiedInstead': '{why} Stattdessen wurde der Code kopiert.',
  'quick.copyBackupCode': 'Backup-Code kopieren',
  'quick.confirm': 'Gib deine Passphrase ein, um einen Backup-Code für {name} zu kopieren',
  'quick.keys.copy': '<kbd>{keys}</kbd> Kopieren',
  'quick.keys.next': '<kbd>{keys}</kbd> Nächster Code',
  'quick.keys.type': '<kbd>{keys}</kbd> Eintippen',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> Backup-Code',
  'quick.keys.scan': '<kbd>{keys}</kbd> Bildschirm scannen',
  'quick.keys.hide': '<kbd>{keys}</kbd> Schließen',
} as const satisfies Translated<typeof english>
