import type { googleExport as english } from '../../en/core/google-export.ts'
import type { Translated } from '../../translated.ts'

export const googleExport = {
  'core.googleExport.types':
    'Google Authenticator solo admite códigos basados en el tiempo y en un contador.',
  'core.googleExport.algorithm': 'Google Authenticator no admite {algorithm}.',
  'core.googleExport.digits': 'Google Authenticator solo admite códigos de 6 u 8 dígitos.',
  'core.googleExport.period': 'Google Authenticator solo admite un periodo de 30 segundos.',
} as const satisfies Translated<typeof english>
