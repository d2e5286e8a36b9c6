import type { tasks as english } from '../../en/desktop/tasks.ts'
import type { Translated } from '../../translated.ts'

export const tasks = {
  'desktop.tasks.lock': '锁定 Countersign',
  'desktop.tasks.lock.what': '锁定保险库',
  'desktop.tasks.quick.what': '复制验证码',
  'desktop.tasks.scan.what': '从屏幕读取二维码',
} as const satisfies Translated<typeof english>
