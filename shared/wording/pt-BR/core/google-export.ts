import type { googleExport as english } from '../../en/core/google-export.ts'
import type { Translated } from '../../translated.ts'

export const googleExport = {
  'core.googleExport.types':
    'O Google Authenticator só aceita códigos baseados em tempo e em contador.',
  'core.googleExport.algorithm': 'O Google Authenticator não aceita {algorithm}.',
  'core.googleExport.digits': 'O Google Authenticator só aceita códigos de 6 ou 8 dígitos.',
  'core.googleExport.period': 'O Google Authenticator só aceita um período de 30 segundos.',
} as const satisfies Translated<typeof english>
