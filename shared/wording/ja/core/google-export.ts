import type { googleExport as english } from '../../en/core/google-export.ts'
import type { Translated } from '../../translated.ts'

export const googleExport = {
  'core.googleExport.types':
    'Google Authenticatorが対応しているのは、時間ベースとカウンターベースのコードだけです。',
  'core.googleExport.algorithm': 'Google Authenticatorは{algorithm}に対応していません。',
  'core.googleExport.digits':
    'Google Authenticatorが対応しているのは、6桁または8桁のコードだけです。',
  'core.googleExport.period': 'Google Authenticatorが対応しているのは、30秒の間隔だけです。',
} as const satisfies Translated<typeof english>
