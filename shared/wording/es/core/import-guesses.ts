import type { importGuesses as english } from '../../en/core/import-guesses.ts'
import type { Translated } from '../../translated.ts'

export const importGuesses = {
  'core.importGuesses.of': '{file}: {guess}',
  'core.importGuesses.quoted': '«{name}»',
  'core.importGuesses.others': 'otros',
  'core.importGuesses.columnNumber': 'número {number}',
  'core.importGuesses.columnsFor':
    '{columns} como {meaning, select, name {los nombres} user {los usuarios} note {las notas} other {las etiquetas}}',
  'core.importGuesses.table':
    'Esta tabla no dice qué aplicación la escribió. {count, plural, one {La columna {columns} se leyó} many {Las columnas {columns} se leyeron} other {Las columnas {columns} se leyeron}} como los secretos de un solo uso.',
  'core.importGuesses.otherColumns': 'También se leyeron otras columnas: {columns}.',
  'core.importGuesses.data':
    'Este archivo no dice qué aplicación lo escribió. Lo que se llama {names} se leyó como los secretos de un solo uso.',
  'core.importGuesses.dataWithoutNames':
    'Este archivo no dice qué aplicación lo escribió. Su contenido se leyó como los secretos de un solo uso.',
  'core.importGuesses.enpass':
    'Las filas parecen nombres y valores en pares, como los escribe Enpass. Los valores de {names} se leyeron como los secretos de un solo uso.',
  'core.importGuesses.enpassLinks':
    'Las filas parecen nombres y valores en pares, como los escribe Enpass. Los enlaces de configuración se leyeron como los secretos de un solo uso.',
} as const satisfies Translated<typeof english>
