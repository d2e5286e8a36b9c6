import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactorAuth as english } from '../../en/api/two-factor-auth.ts'

export const twoFactorAuth = {
  'api.twoFactorAuth.login': 'Verifica a senha. Responda ao que ela pede a seguir com verify',
  'api.twoFactorAuth.verify': 'Conclui o acesso com um código',
  'api.twoFactorAuth.backup': 'Conclui o acesso com um código de backup',
  'api.twoFactorAuth.logout': 'Encerra esta sessão',
  'api.twoFactorAuth.status': 'Obtém o estado da autenticação de dois fatores',
  'api.twoFactorAuth.enable':
    'Obtém um novo segredo e o QR code dele. Substitui uma configuração anterior',
  'api.twoFactorAuth.confirm':
    'Confirma a configuração com o primeiro código. Encerra outras sessões',
  'api.twoFactorAuth.disable': 'Desativa a autenticação de dois fatores com a senha e um código',
} as const satisfies Translated<typeof english>
