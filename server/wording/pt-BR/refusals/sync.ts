import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/refusals/sync.ts'

export const sync = {
  'refusals.sync.token': 'O token não é válido ou foi removido. Entre e crie outro.',
  'refusals.sync.tokens':
    '{most, plural, one {A conta já tem # token. Antes, remova um.} many {A conta já tem # de tokens. Antes, remova um.} other {A conta já tem # tokens. Antes, remova um.}}',
  'refusals.sync.noToken': 'Esse token não existe.',
  'refusals.sync.noFile': 'Não há nenhum arquivo com este nome.',
  'refusals.sync.changed': 'O arquivo foi alterado nesse meio-tempo.',
  'refusals.sync.quota': 'Os arquivos da conta ocupam todo o espaço permitido.',
} as const satisfies Translated<typeof english>
