import type { dispatch as english } from '../../en/core/dispatch.ts'
import type { Translated } from '../../translated.ts'

export const dispatch = {
  'core.dispatch.noSuchMethod': 'Countersign 没有这个方法。',
  'core.dispatch.internal': 'Countersign 内部出现问题。',
  'core.dispatch.locked': 'Countersign 已锁定。请先解锁。',
  'core.dispatch.absent': '还没有保险库。',
  'core.dispatch.unavailable': '目前无法读取保险库。',
  'core.dispatch.badSender': '此调用并非来自 Countersign 窗口。',
  'core.dispatch.badInput': '{method}：{path} 无效。',
  'core.dispatch.noInput': '{method}：输入无效。',
} as const satisfies Translated<typeof english>
