import type { leftOut as english } from '../../en/page/left-out.ts'
import type { Translated } from '../../translated.ts'

export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}, {place}',
  'leftOut.tooLarge': 'Este archivo pesa más de {megabytes} MB.',
  'leftOut.tooLargeTogether':
    'Juntos, los archivos pesan más de {megabytes} MB. Importa este por separado.',
  'leftOut.unreadable': 'Este archivo ya no se puede leer.',
  'leftOut.notOpened': 'No se abrió.',
  'leftOut.notConfirmed': 'No confirmaste las suposiciones sobre él.',
  'leftOut.partsMissing': 'Solo se leyeron {have} de {size} partes de la transferencia.',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, one {# entrada} many {# de entradas} other {# entradas}}} files {{files, plural, one {# archivo} many {# de archivos} other {# archivos}}} other {{entries, plural, one {# entrada} many {# de entradas} other {# entradas}} y {files, plural, one {# archivo} many {# de archivos} other {# archivos}}}}',
} as const satisfies Translated<typeof english>
