import type { window as english } from '../../en/page/window.ts'
import type { Translated } from '../../translated.ts'

export const window = {
  'window.addEntry': 'Eintrag hinzufügen',
  'window.home': 'Countersign, Codes anzeigen',
  'window.search': 'Einträge suchen',
  'window.search.clear': 'Suche leeren',
  'window.addEntry.tooltip': 'Eintrag hinzufügen ({keys})',
  'window.accounts.tooltip': 'Server-Konten ({keys})',
  'window.lock.tooltip': 'Sperren ({keys})',
  'window.menu': 'Menü',
  'window.announcements': 'Meldungen',
  'window.loadingAccounts': 'Konten werden geladen',
  'window.loadingSettings': 'Einstellungen werden geladen',
  'window.loadingTrash': 'Papierkorb wird geladen',
  'window.opening': 'Countersign wird geöffnet',
  'window.unreachable': 'Countersign reagiert nicht',
  'window.title.noAnswer': 'Keine Antwort',
  'window.title.unavailable': 'Codes nicht verfügbar',
  'window.quarantined':
    '{count, plural, one {Ein Eintrag konnte nicht gelesen werden und blieb deshalb unverändert. Vielleicht kann ihn eine neuere Version von Countersign lesen.} other {# Einträge konnten nicht gelesen werden und blieben deshalb unverändert. Vielleicht kann sie eine neuere Version von Countersign lesen.}}',
  'window.recoveryKeyReminder':
    'Schreib deinen Wiederherstellungsschlüssel auf: Er öffnet deine Backups, wenn nichts anderes mehr hilft.',
  'window.countersign': 'Countersign',
  'window.notStarted': 'Countersign konnte nicht gestartet werden',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': 'Willkommen',
  'window.title.locked': 'Gesperrt',
  'window.gone.closed': 'Countersign wurde geschlossen',
  'window.gone.closed.reopen':
    'Es ist nichts verloren gegangen. Führe „countersign ui“ in einem Terminal aus, um es wieder zu öffnen.',
  'window.gone.closed.otherTab':
    'Falls es schon in einem anderen Tab geöffnet ist, verwende diesen und schließ den hier.',
  'window.gone.startedAgain': 'Countersign wurde neu gestartet',
  'window.gone.startedAgain.lastTab':
    'Dieser Tab stammt von vor dem Neustart. Verwende den Tab, der zuletzt geöffnet wurde, und schließ diesen.',
  'window.gone.startedAgain.freshLink':
    'Für einen neuen Link drückst du die Eingabetaste im Terminal, in dem Countersign läuft, oder führst „countersign ui“ noch einmal aus.',
  'window.gone.elsewhere': 'Countersign ist in einem anderen Tab geöffnet',
  'window.gone.elsewhere.oneTab':
    'Es kann immer nur ein Tab geöffnet sein. Was du hier offen hattest, geht dort weiter.',
  'window.gone.elsewhere.notYou':
    'Wenn du keinen anderen Tab geöffnet hast, war es vielleicht jemand anderes. Drück die Eingabetaste im Terminal, in dem Countersign läuft: Der neue Link schließt alle anderen Tabs.',
  'window.gone.elsewhere.again': 'Hier verwenden',
  'window.gone.freshLink': 'Ein neuer Link hat diesen Tab geschlossen',
  'window.gone.freshLink.follow':
    'Ein neuer Link schließt den Tab, der vorher geöffnet war. Öffne den Link, den das Terminal anzeigt, und schließ diesen Tab.',
  'window.gone.serviceWorker': 'Ein anderes Programm könnte diese Seite mitlesen',
  'window.gone.serviceWorker.why':
    'Ein Programm, das früher unter dieser Adresse lief, hat einen Service Worker in deinem Browser hinterlassen. Er würde alles sehen, was diese Seite zeigt. Deshalb wurde nichts geöffnet und nichts gesendet.',
  'window.gone.serviceWorker.what':
    'Schließ diesen Tab und führe „countersign ui“ noch einmal aus: Es öffnet sich unter einer neuen Adresse. Oder lösche die Daten dieser Website in den Einstellungen deines Browsers und versuch es erneut.',
} as const satisfies Translated<typeof english>
