import type { googleExport as english } from '../../en/core/google-export.ts'
import type { Translated } from '../../translated.ts'

export const googleExport = {
  'core.googleExport.types':
    'Google Authenticator ne prend en charge que les codes temporels et à compteur.',
  'core.googleExport.algorithm': 'Google Authenticator ne prend pas en charge {algorithm}.',
  'core.googleExport.digits':
    'Google Authenticator ne prend en charge que les codes de 6 ou 8 chiffres.',
  'core.googleExport.period':
    'Google Authenticator ne prend en charge qu’une période de 30 secondes.',
} as const satisfies Translated<typeof english>
