import type { importGuesses as english } from '../../en/core/import-guesses.ts'
import type { Translated } from '../../translated.ts'

export const importGuesses = {
  'core.importGuesses.of': '{file}: {guess}',
  'core.importGuesses.quoted': '“{name}”',
  'core.importGuesses.others': 'outros',
  'core.importGuesses.columnNumber': 'número {number}',
  'core.importGuesses.columnsFor':
    '{columns} como {meaning, select, name {nomes} user {usuários} note {notas} other {etiquetas}}',
  'core.importGuesses.table':
    'Esta tabela não diz qual app a gravou. {count, plural, one {A coluna {columns} foi lida como os segredos de uso único.} many {As colunas {columns} foram lidas como os segredos de uso único.} other {As colunas {columns} foram lidas como os segredos de uso único.}}',
  'core.importGuesses.otherColumns': 'Outras colunas também foram lidas: {columns}.',
  'core.importGuesses.data':
    'Este arquivo não diz qual app o gravou. O que se chama {names} foi lido como os segredos de uso único.',
  'core.importGuesses.dataWithoutNames':
    'Este arquivo não diz qual app o gravou. O conteúdo foi lido como os segredos de uso único.',
  'core.importGuesses.enpass':
    'As linhas parecem pares de nomes e valores, como o Enpass os grava. Os valores de {names} foram lidos como os segredos de uso único.',
  'core.importGuesses.enpassLinks':
    'As linhas parecem pares de nomes e valores, como o Enpass os grava. Os links de configuração foram lidos como os segredos de uso único.',
} as const satisfies Translated<typeof english>
