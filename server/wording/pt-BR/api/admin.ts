import type { Translated } from '../../../../shared/wording/translated.ts'
import type { admin as english } from '../../en/api/admin.ts'

export const admin = {
  'api.admin.users': 'Lista os usuários e o estado da autenticação de dois fatores deles',
  'api.admin.reset': 'Remove o fator de um usuário e encerra as sessões dele',
  'api.admin.audit': 'Lista o que aconteceu, do mais novo ao mais antigo',
} as const satisfies Translated<typeof english>
