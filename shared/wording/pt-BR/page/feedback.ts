import type { feedback as english } from '../../en/page/feedback.ts'
import type { Translated } from '../../translated.ts'

export const feedback = {
  'feedback.retryIn': 'Você pode tentar de novo em {countdown}.',
  'feedback.triesLeft':
    '{count, plural, =0 {Por enquanto, você não tem mais tentativas.} one {Resta uma tentativa.} many {Restam # de tentativas.} other {Restam # tentativas.}}',
  'feedback.refused':
    '{reason} {count, plural, =0 {Por enquanto, você não tem mais tentativas.} one {Resta uma tentativa.} many {Restam # de tentativas.} other {Restam # tentativas.}}',
} as const satisfies Translated<typeof english>
