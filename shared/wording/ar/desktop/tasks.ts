import type { tasks as english } from '../../en/desktop/tasks.ts'
import type { Translated } from '../../translated.ts'

export const tasks = {
  'desktop.tasks.lock': 'قفل Countersign',
  'desktop.tasks.lock.what': 'قفل الخزنة',
  'desktop.tasks.quick.what': 'نسخ رمز',
  'desktop.tasks.scan.what': 'قراءة رمز QR من الشاشة',
} as const satisfies Translated<typeof english>
