import type { importGuesses as english } from '../../en/core/import-guesses.ts'
import type { Translated } from '../../translated.ts'

export const importGuesses = {
  'core.importGuesses.of': '{file}: {guess}',
  'core.importGuesses.quoted': '„{name}“',
  'core.importGuesses.others': 'andere',
  'core.importGuesses.columnNumber': 'Nummer {number}',
  'core.importGuesses.columnsFor':
    '{columns} als {meaning, select, name {Namen} user {Benutzer} note {Notizen} other {Tags}}',
  'core.importGuesses.table':
    'Diese Tabelle sagt nicht, welche App sie geschrieben hat. {count, plural, one {Die Spalte {columns} wurde} other {Die Spalten {columns} wurden}} als Einmalgeheimnisse gelesen.',
  'core.importGuesses.otherColumns': 'Auch andere Spalten wurden gelesen: {columns}.',
  'core.importGuesses.data':
    'Diese Datei sagt nicht, welche App sie geschrieben hat. Was {names} heißt, wurde als Einmalgeheimnisse gelesen.',
  'core.importGuesses.dataWithoutNames':
    'Diese Datei sagt nicht, welche App sie geschrieben hat. Ihr Inhalt wurde als Einmalgeheimnisse gelesen.',
  'core.importGuesses.enpass':
    'Die Zeilen sehen aus wie Paare aus Namen und Werten, wie Enpass sie schreibt. Die Werte von {names} wurden als Einmalgeheimnisse gelesen.',
  'core.importGuesses.enpassLinks':
    'Die Zeilen sehen aus wie Paare aus Namen und Werten, wie Enpass sie schreibt. Die Einrichtungslinks wurden als Einmalgeheimnisse gelesen.',
} as const satisfies Translated<typeof english>
