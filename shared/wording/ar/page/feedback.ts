import type { feedback as english } from '../../en/page/feedback.ts'
import type { Translated } from '../../translated.ts'

export const feedback = {
  'feedback.retryIn': 'يمكن إعادة المحاولة بعد {countdown}.',
  'feedback.triesLeft':
    '{count, plural, =0 {لم تبقَ لديك محاولات في الوقت الحالي.} zero {لم تبقَ لديك محاولات في الوقت الحالي.} one {بقيت لديك محاولة واحدة.} two {بقيت لديك محاولتان.} few {بقيت لديك # محاولات.} many {بقيت لديك # محاولة.} other {بقيت لديك # محاولة.}}',
  'feedback.refused':
    '{reason} {count, plural, =0 {لم تبقَ لديك محاولات في الوقت الحالي.} zero {لم تبقَ لديك محاولات في الوقت الحالي.} one {بقيت لديك محاولة واحدة.} two {بقيت لديك محاولتان.} few {بقيت لديك # محاولات.} many {بقيت لديك # محاولة.} other {بقيت لديك # محاولة.}}',
} as const satisfies Translated<typeof english>
