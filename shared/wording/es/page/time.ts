import type { time as english } from '../../en/page/time.ts'
import type { Translated } from '../../translated.ts'

export const time = {
  'time.justNow': 'ahora mismo',
} as const satisfies Translated<typeof english>
