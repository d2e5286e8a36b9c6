import type { tasks as english } from '../../en/desktop/tasks.ts'
import type { Translated } from '../../translated.ts'

export const tasks = {
  'desktop.tasks.lock': 'Bloquear Countersign',
  'desktop.tasks.lock.what': 'Bloquear la bóveda',
  'desktop.tasks.quick.what': 'Copiar un código',
  'desktop.tasks.scan.what': 'Leer un código QR de la pantalla',
} as const satisfies Translated<typeof english>
