import type { leftOut as english } from '../../en/page/left-out.ts'
import type { Translated } from '../../translated.ts'

export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}, {place}',
  'leftOut.tooLarge': 'Este arquivo tem mais de {megabytes} MB.',
  'leftOut.tooLargeTogether':
    'Juntos, os arquivos têm mais de {megabytes} MB. Importe este sozinho.',
  'leftOut.unreadable': 'Não é mais possível ler este arquivo.',
  'leftOut.notOpened': 'Não foi aberto.',
  'leftOut.notConfirmed': 'Você não confirmou as suposições sobre ele.',
  'leftOut.partsMissing': 'Só foram lidas {have} de {size} partes da transferência.',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, one {# entrada} many {# de entradas} other {# entradas}}} files {{files, plural, one {# arquivo} many {# de arquivos} other {# arquivos}}} other {{entries, plural, one {# entrada} many {# de entradas} other {# entradas}} e {files, plural, one {# arquivo} many {# de arquivos} other {# arquivos}}}}',
} as const satisfies Translated<typeof english>
