import type { unlock as english } from '../../en/page/unlock.ts'
import type { Translated } from '../../translated.ts'

export const unlock = {
  'unlock.title': 'コードのロックを解除',
  'unlock.wait': '{seconds, plural, other {#秒}}後にもう一度試せます。',
  'unlock.forgot': 'パスフレーズを忘れた場合：リカバリーキーを使う',
} as const satisfies Translated<typeof english>
