import type { tasks as english } from '../../en/desktop/tasks.ts'
import type { Translated } from '../../translated.ts'

export const tasks = {
  'desktop.tasks.lock': 'Countersignをロック',
  'desktop.tasks.lock.what': '保管庫をロックします',
  'desktop.tasks.quick.what': 'コードをコピーします',
  'desktop.tasks.scan.what': '画面のQRコードを読み取ります',
} as const satisfies Translated<typeof english>
