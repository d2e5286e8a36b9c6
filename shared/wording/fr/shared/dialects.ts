import type { dialects as english } from '../../en/shared/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'shared.dialects.authPages': 'Pages web avec formulaires (/auth)',
  'shared.dialects.authV1': 'JSON avec jetons d’accès (/api/v1/auth)',
  'shared.dialects.betterAuth': 'better-auth avec son extension two-factor',
  'shared.dialects.chatTwoStep': 'Messagerie avec sa propre seconde étape (/api/chat)',
  'shared.dialects.twoFactorAuth': 'JSON avec cookie de session (/2fa)',
  'shared.dialects.users2fa': 'JSON avec codes par SMS et e-mail (/users)',
  'shared.dialects.other': '{id}',
} as const satisfies Translated<typeof english>
