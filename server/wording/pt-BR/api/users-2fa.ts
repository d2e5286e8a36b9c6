import type { Translated } from '../../../../shared/wording/translated.ts'
import type { users2fa as english } from '../../en/api/users-2fa.ts'

export const users2fa = {
  'api.users2fa.login': 'Verifica a senha. Envia um código por SMS ou e-mail com o desafio',
  'api.users2fa.sendCode': 'Envia um código por SMS ou e-mail',
  'api.users2fa.resendCode': 'Envia outro código. Substitui o anterior',
  'api.users2fa.verify':
    'Responde ao desafio em temp_token ou confirma sua configuração, se você já entrou',
  'api.users2fa.status': 'Obtém o estado da autenticação de dois fatores',
  'api.users2fa.enable':
    'Começa uma configuração com um segredo ou um código por SMS ou e-mail. Confirme-a com verify',
  'api.users2fa.disable': 'Desativa a autenticação de dois fatores com a senha e um código',
} as const satisfies Translated<typeof english>
