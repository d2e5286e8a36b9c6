import type { time as english } from '../../en/page/time.ts'
import type { Translated } from '../../translated.ts'

export const time = {
  'time.justNow': 'たった今',
} as const satisfies Translated<typeof english>
