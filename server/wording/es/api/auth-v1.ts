import type { Translated } from '../../../../shared/wording/translated.ts'
import type { authV1 as english } from '../../en/api/auth-v1.ts'

export const authV1 = {
  'api.authV1.inCookie': 'Se pone como cookie con ?cookies=1.',
  'api.authV1.register': 'Crea una cuenta',
  'api.authV1.choosePassword': 'Reemplaza una contraseña de un solo uso por una propia',
  'api.authV1.changePassword':
    'Cambia la contraseña y termina las demás sesiones y los tokens de sincronización',
  'api.authV1.login':
    'Comprueba la contraseña. Devuelve tokens o un desafío para el segundo factor',
  'api.authV1.verify': 'Responde al desafío con un código o un código de respaldo',
  'api.authV1.csrf': 'Obtiene el x-csrf-token para solicitudes no seguras que usan cookies',
  'api.authV1.logout': 'Termina esta sesión',
  'api.authV1.status': 'Obtiene el estado de la autenticación de dos factores',
  'api.authV1.setup':
    'Obtiene un secreto y códigos de respaldo nuevos. Reemplaza una configuración anterior',
  'api.authV1.enable': 'Confirma la configuración con su primer código. Termina las demás sesiones',
  'api.authV1.disable':
    'Desactiva la autenticación de dos factores con la contraseña y un código o un código de respaldo',
  'api.authV1.backupCodes':
    'Obtiene un juego nuevo de códigos de respaldo. Reemplaza el juego anterior',
  'api.authV1.resync':
    'Se adapta al reloj de una aplicación de autenticación con dos códigos consecutivos',
  'api.authV1.drift': 'Intervalos de 30 segundos, dispositivo menos servidor',
} as const satisfies Translated<typeof english>
