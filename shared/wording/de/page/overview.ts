import type { overview as english } from '../../en/page/overview.ts'
import type { Translated } from '../../translated.ts'

export const overview = {
  'overview.title': 'Konten',
  'overview.loading': 'Konten werden geladen',
  'overview.refreshAll': 'Alle aktualisieren',
  'overview.refreshed': 'Alle Konten aktualisiert',
  'overview.moreForServers': 'Weitere Server-Optionen',
  'overview.checkServer': 'Server prüfen',
  'overview.practice': 'Zum Üben',
  'overview.practiceAccounts': 'Übungskonten',
  'overview.open': '{account} öffnen',
  'overview.stepFor': '{step} für {account}',
  'overview.more': 'Mehr zu {account}',
  'overview.details': 'Kontodetails',
  'overview.turnOnWithPhone': 'Hier und auf einem Telefon aktivieren',
  'overview.turnOnByMessage':
    '{method, select, sms {Per SMS aktivieren (weniger sicher)} email {Per E-Mail aktivieren (weniger sicher)} message {Per SMS oder E-Mail aktivieren (weniger sicher)} other {}}',
  'overview.empty.title': 'Zwei-Faktor-Anmeldung, für dich aktiviert',
  'overview.empty.intro':
    'Melde dich bei einem Server an, den Countersign unterstützt. Es aktiviert die Zwei-Faktor-Anmeldung, bewahrt Geheimnis und Backup-Codes in deinem Tresor auf und zeigt dir den Stand jedes Kontos.',
  'overview.empty.practice':
    'Willst du dich nur umsehen? Probier alles mit dem Übungsserver unten aus.',
} as const satisfies Translated<typeof english>
