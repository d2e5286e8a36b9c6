import type { feedback as english } from '../../en/page/feedback.ts'
import type { Translated } from '../../translated.ts'

export const feedback = {
  'feedback.retryIn': 'Vous pourrez réessayer dans {countdown}.',
  'feedback.triesLeft':
    '{count, plural, =0 {Il ne vous reste aucune tentative pour l’instant.} one {Il vous reste une tentative.} many {Il vous reste # de tentatives.} other {Il vous reste # tentatives.}}',
  'feedback.refused':
    '{reason} {count, plural, =0 {Il ne vous reste aucune tentative pour l’instant.} one {Il vous reste une tentative.} many {Il vous reste # de tentatives.} other {Il vous reste # tentatives.}}',
} as const satisfies Translated<typeof english>
