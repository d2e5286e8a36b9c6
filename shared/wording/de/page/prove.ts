import type { prove as english } from '../../en/page/prove.ts'
import type { Translated } from '../../translated.ts'

export const prove = {
  'prove.secondFactor': 'Zweiter Faktor',
  'prove.way.entry': 'Code aus deinem Tresor',
  'prove.way.authenticator': 'Code aus einer anderen App',
  'prove.way.message':
    '{method, select, sms {Code per SMS} email {Code per E-Mail} message {Code per SMS oder E-Mail} other {}}',
  'prove.way.filedBackupCode': 'Nächster Backup-Code aus deinem Tresor (noch {left})',
  'prove.way.backupCode': 'Backup-Code eingeben',
  'prove.backupCode': 'Backup-Code',
  'prove.backupCode.hint':
    'Funktioniert nur einmal. Leerzeichen, Striche und Groß- oder Kleinschreibung spielen keine Rolle.',
  'prove.entry.filledIn':
    'Der Code von <bdi>{entry}</bdi> ist für dich eingetragen. <anchor>Anderen Eintrag verwenden</anchor>',
  'prove.entry.likely': 'Ähnlich wie dieses Konto',
  'prove.entry.others': 'Alle anderen Einträge',
  'prove.entry.willBeLinked': 'Er wird mit diesem Konto verknüpft',
  'prove.entry.none': 'Keine passenden Einträge',
  'prove.waitsForCode':
    'Countersign sendet nie zweimal denselben Code und muss deshalb vielleicht auf den nächsten warten.',
  'prove.send': 'Code senden',
  'prove.sendAgain': 'Erneut senden',
  'prove.sent': 'Ein Code wurde gesendet.',
  'prove.sentTo': 'Ein Code wurde an {destination} gesendet.',
  'prove.stillValid': 'Der vorhin gesendete Code gilt noch.',
  'prove.stillValidTo': 'Der vorhin an {destination} gesendete Code gilt noch.',
  'prove.expires': 'Er läuft in {countdown} ab.',
  'prove.expired': 'Er ist abgelaufen. Lass dir einen neuen senden.',
} as const satisfies Translated<typeof english>
