import type { host as english } from '../../en/core/host.ts'
import type { Translated } from '../../translated.ts'

export const host = {
  'core.host.lockedBeforeWriting': 'Countersign 在此期间已锁定，因此没有写入任何内容。',
  'core.host.pageCopies': '页面会自行复制此内容。',
  'core.host.inProgress': '此操作已在进行。',
  'core.host.cancelled': '此操作已取消。',
  'core.host.lockedMeanwhile': 'Countersign 已锁定，因此此操作已停止。',
  'core.host.process.practiceServer': 'Countersign 练习服务器',
  'core.host.process.import': 'Countersign 导入',
  'core.host.noSuchPage': '未找到。',
  'core.host.closed': 'Countersign 已关闭。',
} as const satisfies Translated<typeof english>
