import type { programs as english } from '../../en/page/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'programs.title': 'Andere Programme',
  'programs.access': 'Andere Programme nach Codes fragen lassen',
  'programs.access.hint':
    'Schnellstarter, Skripte und das Terminal können dieses Fenster fragen, solange es geöffnet ist. Du koppelst jedes einmal und entscheidest bei jedem Eintrag. Geheimnisse bekommen sie nie.',
  'programs.none': 'Noch ist kein Programm gekoppelt',
  'programs.none.hint':
    'Führe „countersign pair“ in einem Terminal aus oder starte das Programm, das fragen soll.',
  'programs.pairedAt': 'Gekoppelt {moment}',
  'programs.pairedFrom': 'Gekoppelt {moment} von {executable}',
  'programs.removeNamed': '{name} entfernen',
  'programs.allowed':
    '{count, plural, one {Bekommt eine Sache ohne Nachfrage} other {Bekommt # Dinge ohne Nachfrage}}',
  'programs.allowed.list': 'Was {name} ohne Nachfrage bekommt',
  'programs.allowed.names': 'Die Namen aller Einträge',
  'programs.askAgain': 'Wieder fragen',
  'programs.askAgainNamed': 'Wieder fragen: {what}',
  'programs.entryGone': 'ein Eintrag, den es nicht mehr gibt',
  'programs.door.taken':
    'Ein anderes Fenster von Countersign ist geöffnet, und Programme erreichen jenes. Schließ es, damit sie dieses erreichen.',
  'programs.door.failed':
    'Andere Programme können dieses Fenster nicht erreichen. Starte Countersign neu.',
  'programs.requests': 'Wonach Programme gefragt haben',
  'programs.requests.hint': 'Wer wann wonach gefragt hat. Codes werden nie aufgezeichnet.',
  'programs.requests.show': 'Protokoll anzeigen',
  'programs.requests.title': 'Wonach Programme gefragt haben',
  'programs.requests.loading': 'Protokoll wird geladen',
  'programs.requests.empty': 'Noch hat kein Programm nach etwas gefragt.',
  'programs.requests.clear': 'Protokoll leeren',
  'programs.requests.unknown': 'Ein unbekanntes Programm',
  'programs.requests.asked':
    '{request, select, pair {{name} wollte gekoppelt werden} list {{name} fragte nach den Namen deiner Einträge} other {{count, plural, =0 {{name} fragte nach einem Code} one {{name} fragte nach dem Code von {entries}} other {{name} fragte nach den Codes von {entries}}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {erlaubt} refused {abgelehnt} nothing {nichts passte} locked {gesperrt} unknown {unbekanntes Token} unanswered {niemand hat geantwortet} other {zu viele Anfragen}}',
  'programs.requests.line':
    '{times, plural, one {{asked}: {became}} other {{asked}: {became} (#-mal)}}',
  'programs.choice.deny': 'Ablehnen',
  'programs.choice.once': 'Einmal erlauben',
  'programs.choice.always': 'Immer erlauben',
  'programs.choice.allow': 'Erlauben',
} as const satisfies Translated<typeof english>
