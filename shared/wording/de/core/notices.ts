import type { notices as english } from '../../en/core/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'core.notices.fewCodes': 'Nur noch wenige Backup-Codes',
  'core.notices.fewCodes.named':
    '{name} hat {count, plural, =0 {keine unbenutzten Backup-Codes mehr} one {nur noch einen unbenutzten Backup-Code} other {nur noch # unbenutzte Backup-Codes}}. Hol dir neue, bevor du sie brauchst.',
  'core.notices.fewCodes.unnamed':
    'Eines deiner Konten hat {count, plural, =0 {keine unbenutzten Backup-Codes mehr} one {nur noch einen unbenutzten Backup-Code} other {nur noch # unbenutzte Backup-Codes}}. Hol dir neue, bevor du sie brauchst.',
  'core.notices.fewCodes.several':
    '{count, number} deiner Konten haben nur noch wenige unbenutzte Backup-Codes. Hol dir neue, bevor du sie brauchst.',
  'core.notices.backupFailed': 'Dein Backup ist fehlgeschlagen',
  'core.notices.backupFailed.text':
    'Deine letzten Änderungen sind noch nicht gesichert. Öffne Countersign, um zu sehen, warum.',
  'core.notices.clockOff': 'Die Uhr dieses Computers geht falsch',
  'core.notices.clockOff.text':
    'Server lehnen deine Codes vielleicht ab. Öffne Countersign, um sie zu korrigieren.',
  'core.notices.older': 'Dein Tresor ist nicht die neueste Version',
  'core.notices.older.text':
    'Eine ältere Version hat ihn ersetzt. Öffne Countersign und wähle, welche bleiben soll.',
  'core.notices.unreadable': 'Dein Tresor kann nicht gelesen werden',
  'core.notices.unreadable.text': 'Öffne Countersign, um zu sehen, warum, und was du tun kannst.',
} as const satisfies Translated<typeof english>
