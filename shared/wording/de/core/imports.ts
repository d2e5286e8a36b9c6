import type { imports as english } from '../../en/core/imports.ts'
import type { Translated } from '../../translated.ts'

export const imports = {
  'core.imports.over':
    'Dieser Import ist beendet. Wähle die Datei erneut oder lies den Code noch einmal.',
  'core.imports.tooManyTexts':
    'Höchstens {keptTexts, number} Texte können zusammen gelesen werden.',
  'core.imports.tooManyRead':
    'Höchstens {entries, number} Einträge können zusammen gelesen werden.',
  'core.imports.underWay': 'Dieser Import läuft schon.',
  'core.imports.outOfMemory': 'Der Arbeitsspeicher reicht nicht, um diese Datei zu lesen.',
  'core.imports.tooSlow': 'Diese Datei zu lesen hat zu lange gedauert und wurde abgebrochen.',
  'core.imports.stopped': 'Der Import wurde angehalten.',
  'core.imports.notWaiting': 'Diese Datei wartet nicht auf ein Passwort.',
  'core.imports.partMissing': 'Dieser Teil des Exports fehlt.',
  'core.imports.tooManyTogether':
    'Zusammen enthalten die Dateien mehr als {limit, number} Einträge. Importiere diese einzeln.',
  'core.imports.notOffered': 'Einer der gewählten Einträge gehört nicht zu diesem Import.',
  'core.imports.opened.folder':
    'Das ist ein Ordner. Zieh ihn auf das Fenster, um seinen Inhalt zu importieren.',
  'core.imports.opened.noFile': 'Das ist keine Datei.',
  'core.imports.opened.gone': 'Diese Datei ist nicht mehr da.',
  'core.imports.opened.unreadable': 'Diese Datei kann nicht gelesen werden.',
  'core.imports.opened.tooLarge': 'Diese Datei ist größer als {megabytes} MB.',
  'core.imports.opened.tooLargeTogether':
    'Zusammen sind die Dateien größer als {megabytes} MB. Importiere diese einzeln.',
} as const satisfies Translated<typeof english>
