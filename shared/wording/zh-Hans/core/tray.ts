import type { tray as english } from '../../en/core/tray.ts'
import type { Translated } from '../../translated.ts'

export const tray = {
  'core.tray.open': '打开 Countersign',
  'core.tray.quick': '快速访问',
  'core.tray.scan': '扫描屏幕',
  'core.tray.lock': '锁定',
  'core.tray.quit': '退出 Countersign',
  'core.tray.copies': '复制验证码',
  'core.tray.nonePinned': '置顶条目即可在此复制验证码',
  'core.tray.more': '{count, plural, other {还有 # 个…}}',
  'core.tray.withCode': '{name}：{code}',
  'core.tray.notCopied': '无法复制验证码',
} as const satisfies Translated<typeof english>
