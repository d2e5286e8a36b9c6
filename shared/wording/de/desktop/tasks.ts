import type { tasks as english } from '../../en/desktop/tasks.ts'
import type { Translated } from '../../translated.ts'

export const tasks = {
  'desktop.tasks.lock': 'Countersign sperren',
  'desktop.tasks.lock.what': 'Den Tresor sperren',
  'desktop.tasks.quick.what': 'Einen Code kopieren',
  'desktop.tasks.scan.what': 'Einen QR-Code vom Bildschirm lesen',
} as const satisfies Translated<typeof english>
