import type { dialects as english } from '../../en/shared/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'shared.dialects.authPages': 'Webseiten mit Formularen (/auth)',
  'shared.dialects.authV1': 'JSON mit Zugriffstokens (/api/v1/auth)',
  'shared.dialects.betterAuth': 'better-auth mit seinem Zwei-Faktor-Plugin',
  'shared.dialects.chatTwoStep': 'Chat mit eigenem zweitem Schritt (/api/chat)',
  'shared.dialects.twoFactorAuth': 'JSON mit Sitzungscookie (/2fa)',
  'shared.dialects.users2fa': 'JSON mit Codes per SMS und E-Mail (/users)',
  'shared.dialects.other': '{id}',
} as const satisfies Translated<typeof english>
