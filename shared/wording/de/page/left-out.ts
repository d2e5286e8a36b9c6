import type { leftOut as english } from '../../en/page/left-out.ts'
import type { Translated } from '../../translated.ts'

export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}, {place}',
  'leftOut.tooLarge': 'Diese Datei ist größer als {megabytes} MB.',
  'leftOut.tooLargeTogether':
    'Zusammen sind die Dateien größer als {megabytes} MB. Importiere diese einzeln.',
  'leftOut.unreadable': 'Diese Datei kann nicht mehr gelesen werden.',
  'leftOut.notOpened': 'Sie wurde nicht geöffnet.',
  'leftOut.notConfirmed': 'Du hast die Vermutungen dazu nicht bestätigt.',
  'leftOut.partsMissing': 'Nur {have} von {size} Teilen der Übertragung wurden gelesen.',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, one {# Eintrag} other {# Einträge}}} files {{files, plural, one {# Datei} other {# Dateien}}} other {{entries, plural, one {# Eintrag} other {# Einträge}} und {files, plural, one {# Datei} other {# Dateien}}}}',
} as const satisfies Translated<typeof english>
