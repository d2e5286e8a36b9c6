import type { dispatch as english } from '../../en/core/dispatch.ts'
import type { Translated } from '../../translated.ts'

export const dispatch = {
  'core.dispatch.noSuchMethod': 'Countersignにそのメソッドはありません。',
  'core.dispatch.internal': 'Countersignの内部で問題が起きました。',
  'core.dispatch.locked': 'Countersignはロックされています。先にロックを解除してください。',
  'core.dispatch.absent': '保管庫はまだありません。',
  'core.dispatch.unavailable': '現在、保管庫を読み取れません。',
  'core.dispatch.badSender': 'この呼び出しは、Countersignのウィンドウからのものではありません。',
  'core.dispatch.badInput': '{method}：{path}が有効ではありません。',
  'core.dispatch.noInput': '{method}：入力が有効ではありません。',
} as const satisfies Translated<typeof english>
