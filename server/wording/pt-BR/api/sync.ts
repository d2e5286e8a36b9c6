import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/api/sync.ts'

export const sync = {
  'api.sync.about': 'Diz que este servidor oferece sincronização',
  'api.sync.makeToken': 'Cria um token que abre os arquivos da conta e nada mais',
  'api.sync.tokens': 'Lista os tokens da conta',
  'api.sync.removeToken': 'Remove um token',
  'api.sync.endToken': 'Invalida o token enviado',
  'api.sync.list': 'Lista os arquivos da conta e quanto espaço eles ocupam',
  'api.sync.read': 'Lê um arquivo como bytes',
  'api.sync.write': 'Cria ou substitui um arquivo; com If-Match, só se for esta versão',
  'api.sync.remove': 'Remove um arquivo; não é erro se não houver nenhum',
} as const satisfies Translated<typeof english>
