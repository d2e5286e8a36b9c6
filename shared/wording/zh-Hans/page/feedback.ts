import type { feedback as english } from '../../en/page/feedback.ts'
import type { Translated } from '../../translated.ts'

export const feedback = {
  'feedback.retryIn': '{countdown} 后可以重试。',
  'feedback.triesLeft': '{count, plural, =0 {目前没有剩余的尝试次数。} other {还可以尝试 # 次。}}',
  'feedback.refused':
    '{reason}{count, plural, =0 {目前没有剩余的尝试次数。} other {还可以尝试 # 次。}}',
} as const satisfies Translated<typeof english>
