import type { dialects as english } from '../../en/shared/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'shared.dialects.authPages': 'Páginas web con formularios (/auth)',
  'shared.dialects.authV1': 'JSON con tokens de acceso (/api/v1/auth)',
  'shared.dialects.betterAuth': 'better-auth con su complemento de dos factores',
  'shared.dialects.chatTwoStep': 'Chat con su propio segundo paso (/api/chat)',
  'shared.dialects.twoFactorAuth': 'JSON con una cookie de sesión (/2fa)',
  'shared.dialects.users2fa': 'JSON con códigos por SMS y correo (/users)',
  'shared.dialects.other': '{id}',
} as const satisfies Translated<typeof english>
