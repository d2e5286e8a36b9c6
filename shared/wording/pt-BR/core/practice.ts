import type { practice as english } from '../../en/core/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'core.practice.tooSlow': 'O servidor de prática não iniciou a tempo.',
  'core.practice.couldNotStart': 'Não foi possível iniciar o servidor de prática.',
  'core.practice.noneForThisComputer': 'Não há servidor de prática para este tipo de computador.',
  'core.practice.stopped': 'O servidor de prática parou inesperadamente. Abra-o de novo.',
  'core.practice.filesInUse':
    'Não é possível remover os arquivos do servidor de prática em {folder}. Feche outras janelas do Countersign.',
  'core.practice.nobody': 'O servidor de prática não tem essa pessoa.',
  'core.practice.failed': 'Não foi possível iniciar o servidor de prática: {reason}',
} as const satisfies Translated<typeof english>
