import type { Translated } from '../../../../shared/wording/translated.ts'
import type { users2fa as english } from '../../en/api/users-2fa.ts'

export const users2fa = {
  'api.users2fa.login': 'Comprueba la contraseña. Envía un código por SMS o correo con el desafío',
  'api.users2fa.sendCode': 'Envía un código por SMS o correo',
  'api.users2fa.resendCode': 'Envía otro código. Reemplaza el anterior',
  'api.users2fa.verify':
    'Responde al desafío en temp_token o confirma tu configuración con la sesión iniciada',
  'api.users2fa.status': 'Obtiene el estado de la autenticación de dos factores',
  'api.users2fa.enable':
    'Empieza una configuración con un secreto o un código por SMS o correo. Confírmala con verify',
  'api.users2fa.disable':
    'Desactiva la autenticación de dos factores con la contraseña y un código',
} as const satisfies Translated<typeof english>
