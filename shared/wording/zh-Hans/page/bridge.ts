import type { bridge as english } from '../../en/page/bridge.ts'
import type { Translated } from '../../translated.ts'

export const bridge = {
  'bridge.closed': 'Countersign 已关闭。请重新启动。',
  'bridge.internal': 'Countersign 内部出现问题。没有丢失任何内容。请重试。',
  'bridge.notice.endedSession':
    'Countersign 曾通过较早的链接在另一个标签页中打开。该标签页现已关闭。如果它不是你打开的，其中显示的内容可能已被他人看到。',
  'bridge.notice.tookOver':
    'Countersign 曾在另一个标签页中打开。因为一次只能打开一个，该标签页现已关闭。',
  'bridge.notice.linkTriedAgain':
    '有人试图使用打开此标签页的链接，已被拒绝。如果不是你，说明其他程序或其他人能看到你的链接。',
} as const satisfies Translated<typeof english>
