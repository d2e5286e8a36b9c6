import type { exporters as english } from '../../en/core/exporters.ts'
import type { Translated } from '../../translated.ts'

export const exporters = {
  'core.exporters.holdsNone': '{name} kann keinen dieser Einträge aufnehmen.',
  'core.exporters.noPassphrase': 'Dieses Format verwendet kein Passwort.',
  'core.exporters.passphraseNeeded': 'Dieses Format braucht ein Passwort.',
  'core.exporters.unknownFormat': 'Dieses Format exportiert Countersign nicht.',
  'core.exporters.aegisSealed': 'Aegis, mit Passwort',
  'core.exporters.otpauthList': 'Einrichtungslinks',
  'core.exporters.sheet': 'Ein Blatt zum Drucken',
  'core.exporters.noAlgorithm': 'Dieses Format unterstützt {algorithm} nicht.',
  'core.exporters.noType':
    '{format} unterstützt keine {type, select, totp {zeitbasierten Codes} hotp {zählerbasierten Codes} steam {Steam-Codes} motp {Mobile-OTP-Codes} other {Yandex-Codes}}.',
  'core.exporters.periods': '{format} unterstützt diesen Zeitraum nicht.',
  'core.exporters.lengths': '{format} unterstützt keine Codes dieser Länge.',
  'core.exporters.codesSection': 'Einmalcodes',
  'core.exporters.sheet.title': 'Countersign, {day}',
  'core.exporters.sheet.advice':
    'Wer dieses Blatt hat, kann deine Codes erzeugen. Schließ es weg und lösche die Datei.',
  'core.exporters.sheet.qrCode': 'QR-Code',
  'core.exporters.sheet.key': 'Einrichtungsschlüssel: {key}',
  'core.exporters.sheet.pin': 'PIN: {pin}',
  'core.exporters.sheet.pinned': 'Angeheftet',
  'core.exporters.sheet.tags': 'Tags: {tags}',
  'core.exporters.sheet.totp':
    'Zeitbasierte Codes, {algorithm}, {digits} Ziffern, {seconds, plural, one {jede Sekunde} other {alle # Sekunden}}',
  'core.exporters.sheet.hotp':
    'Zählerbasierte Codes, {algorithm}, {digits} Ziffern, Zähler bei {counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {Steam-Codes} motp {Mobile-OTP-Codes} other {Yandex-Codes}}',
} as const satisfies Translated<typeof english>
