import type { Translated } from '../../../../shared/wording/translated.ts'
import type { authV1 as english } from '../../en/api/auth-v1.ts'

export const authV1 = {
  'api.authV1.inCookie': 'Com ?cookies=1, é definido como cookie.',
  'api.authV1.register': 'Cria uma conta',
  'api.authV1.choosePassword': 'Substitui uma senha de uso único por uma própria',
  'api.authV1.changePassword':
    'Altera a senha e encerra as demais sessões e os tokens de sincronização',
  'api.authV1.login': 'Verifica a senha. Retorna tokens ou um desafio para o segundo fator',
  'api.authV1.verify': 'Responde ao desafio com um código ou um código de backup',
  'api.authV1.csrf': 'Obtém o x-csrf-token para solicitações não seguras que usam cookies',
  'api.authV1.logout': 'Encerra esta sessão',
  'api.authV1.status': 'Obtém o estado da autenticação de dois fatores',
  'api.authV1.setup':
    'Obtém um novo segredo e códigos de backup. Substitui uma configuração anterior',
  'api.authV1.enable': 'Confirma a configuração com o primeiro código. Encerra outras sessões',
  'api.authV1.disable':
    'Desativa a autenticação de dois fatores com a senha e um código ou código de backup',
  'api.authV1.backupCodes': 'Obtém um novo conjunto de códigos de backup. Substitui o anterior',
  'api.authV1.resync': 'Ajusta-se ao relógio de um app autenticador com dois códigos seguidos',
  'api.authV1.drift': 'Intervalos de 30 segundos, dispositivo menos servidor',
} as const satisfies Translated<typeof english>
