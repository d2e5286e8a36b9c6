import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactorAuth as english } from '../../en/api/two-factor-auth.ts'

export const twoFactorAuth = {
  'api.twoFactorAuth.login': 'Comprueba la contraseña. Responde con verify a lo que pida después',
  'api.twoFactorAuth.verify': 'Termina de iniciar sesión con un código',
  'api.twoFactorAuth.backup': 'Termina de iniciar sesión con un código de respaldo',
  'api.twoFactorAuth.logout': 'Termina esta sesión',
  'api.twoFactorAuth.status': 'Obtiene el estado de la autenticación de dos factores',
  'api.twoFactorAuth.enable':
    'Obtiene un secreto nuevo y su código QR. Reemplaza una configuración anterior',
  'api.twoFactorAuth.confirm':
    'Confirma la configuración con su primer código. Termina las demás sesiones',
  'api.twoFactorAuth.disable':
    'Desactiva la autenticación de dos factores con la contraseña y un código',
} as const satisfies Translated<typeof english>
