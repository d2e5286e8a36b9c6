import type { tasks as english } from '../../en/desktop/tasks.ts'
import type { Translated } from '../../translated.ts'

export const tasks = {
  'desktop.tasks.lock': 'Verrouiller Countersign',
  'desktop.tasks.lock.what': 'Verrouiller le coffre',
  'desktop.tasks.quick.what': 'Copier un code',
  'desktop.tasks.scan.what': 'Lire un code QR à l’écran',
} as const satisfies Translated<typeof english>
