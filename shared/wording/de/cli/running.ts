import type { running as english } from '../../en/cli/running.ts'
import type { Translated } from '../../translated.ts'

export const running = {
  'cli.running.option.noRunning': 'den Tresor lesen, auch wenn Countersign läuft',
  'cli.running.asking': 'Beantworte die Frage in Countersign.',
  'cli.running.refused': 'Die Anfrage wurde in Countersign abgelehnt.',
  'cli.running.noAnswer': 'Niemand hat die Frage in Countersign beantwortet.',
  'cli.running.tooOften':
    'Zu viele Anfragen. Versuch es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
  'cli.running.nobody':
    'Countersign läuft nicht. Öffne es oder führe `countersign ui` aus und versuch es noch einmal.',
  'cli.running.off':
    'Der Zugriff für Programme ist ausgeschaltet. Schalte ihn in den Einstellungen von Countersign ein: „Andere Programme nach Codes fragen lassen“.',
  'cli.running.locked': 'Countersign ist gesperrt. Entsperre es zuerst.',
  'cli.running.quick.summary': 'Schnellzugriff im laufenden Countersign öffnen',
  'cli.running.quick.description':
    'Öffnet den Schnellzugriff im laufenden Countersign, für einen Schnellstarter oder ein Tastenkürzel deines Desktops.',
  'cli.running.pair.summary': 'Befehle das laufende Countersign fragen lassen',
  'cli.running.pair.description':
    'Koppelt das Terminal mit dem laufenden Countersign, sodass `code` und `list` dieses fragen und den Tresor nicht lesen.',
  'cli.running.pair.help':
    'Schalte zuerst in den Einstellungen von Countersign „Andere Programme nach Codes fragen lassen“ ein. Countersign fragt dich, bevor das Terminal zum ersten Mal den Code eines Eintrags bekommt. `code --no-running` liest den Tresor wie bisher.',
  'cli.running.pair.option.name': 'wie Countersign das Terminal nennt',
  'cli.running.pair.option.forget': 'das laufende Countersign nicht mehr fragen',
  'cli.running.pair.done':
    'Gekoppelt als „{name}“. `code` und `list` fragen jetzt das laufende Countersign.',
  'cli.running.pair.forgotten':
    'Das Terminal fragt das laufende Countersign nicht mehr. Um es auch dort zu entfernen, öffne die Einstellungen.',
  'cli.running.pair.nameTaken':
    'Ein Programm namens „{name}“ ist schon gekoppelt. Entferne es zuerst in den Einstellungen von Countersign oder verwende --name.',
  'cli.running.pair.later':
    'Countersign kann gerade nicht koppeln. Versuch es in einer Minute noch einmal.',
  'cli.running.pair.failed':
    'Countersign konnte das Terminal nicht koppeln. Prüfe den Namen und wie viele Programme gekoppelt sind.',
} as const satisfies Translated<typeof english>
