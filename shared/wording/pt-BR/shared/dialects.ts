import type { dialects as english } from '../../en/shared/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'shared.dialects.authPages': 'Páginas web com formulários (/auth)',
  'shared.dialects.authV1': 'JSON com tokens de acesso (/api/v1/auth)',
  'shared.dialects.betterAuth': 'better-auth com o plugin de dois fatores',
  'shared.dialects.chatTwoStep': 'Chat com uma segunda etapa própria (/api/chat)',
  'shared.dialects.twoFactorAuth': 'JSON com um cookie de sessão (/2fa)',
  'shared.dialects.users2fa': 'JSON com códigos por SMS e e-mail (/users)',
  'shared.dialects.other': '{id}',
} as const satisfies Translated<typeof english>
