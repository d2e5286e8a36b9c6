import type { feedback as english } from '../../en/page/feedback.ts'
import type { Translated } from '../../translated.ts'

export const feedback = {
  'feedback.retryIn': 'あと{countdown}で再試行できます。',
  'feedback.triesLeft':
    '{count, plural, =0 {今はこれ以上試行できません。} other {あと#回試行できます。}}',
  'feedback.refused':
    '{reason}{count, plural, =0 {今はこれ以上試行できません。} other {あと#回試行できます。}}',
} as const satisfies Translated<typeof english>
