import type { updates as english } from '../../en/core/updates.ts'
import type { Translated } from '../../translated.ts'

export const updates = {
  'core.updates.off': '检查新版本的功能已关闭。',
  'core.updates.noFeed': '此版本的 Countersign 没有附带可供检查的地址。请在设置中输入。',
  'core.updates.none': '没有已知的新版本。',
  'core.updates.noRelease': '{hostname} 没有说明哪个版本最新。',
  'core.updates.otherHost': '{hostname} 指向另一个网站的页面，因此 Countersign 没有显示。',
} as const satisfies Translated<typeof english>
