import type { feedback as english } from '../../en/page/feedback.ts'
import type { Translated } from '../../translated.ts'

export const feedback = {
  'feedback.retryIn': 'Du kannst es in {countdown} erneut versuchen.',
  'feedback.triesLeft':
    '{count, plural, =0 {Du hast vorerst keine Versuche mehr.} one {Du hast noch einen Versuch.} other {Du hast noch # Versuche.}}',
  'feedback.refused':
    '{reason} {count, plural, =0 {Du hast vorerst keine Versuche mehr.} one {Du hast noch einen Versuch.} other {Du hast noch # Versuche.}}',
} as const satisfies Translated<typeof english>
