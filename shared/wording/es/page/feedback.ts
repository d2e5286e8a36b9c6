import type { feedback as english } from '../../en/page/feedback.ts'
import type { Translated } from '../../translated.ts'

export const feedback = {
  'feedback.retryIn': 'Puedes volver a intentarlo en {countdown}.',
  'feedback.triesLeft':
    '{count, plural, =0 {Por ahora no te queda ningún intento.} one {Te queda un intento.} many {Te quedan # de intentos.} other {Te quedan # intentos.}}',
  'feedback.refused':
    '{reason} {count, plural, =0 {Por ahora no te queda ningún intento.} one {Te queda un intento.} many {Te quedan # de intentos.} other {Te quedan # intentos.}}',
} as const satisfies Translated<typeof english>
