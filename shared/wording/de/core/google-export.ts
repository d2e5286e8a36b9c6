import type { googleExport as english } from '../../en/core/google-export.ts'
import type { Translated } from '../../translated.ts'

export const googleExport = {
  'core.googleExport.types':
    'Google Authenticator unterstützt nur zeitbasierte und zählerbasierte Codes.',
  'core.googleExport.algorithm': 'Google Authenticator unterstützt {algorithm} nicht.',
  'core.googleExport.digits': 'Google Authenticator unterstützt nur Codes mit 6 oder 8 Ziffern.',
  'core.googleExport.period':
    'Google Authenticator unterstützt nur einen Zeitraum von 30 Sekunden.',
} as const satisfies Translated<typeof english>
