import type { tasks as english } from '../../en/desktop/tasks.ts'
import type { Translated } from '../../translated.ts'

export const tasks = {
  'desktop.tasks.lock': 'Bloquear o Countersign',
  'desktop.tasks.lock.what': 'Bloquear o cofre',
  'desktop.tasks.quick.what': 'Copiar um código',
  'desktop.tasks.scan.what': 'Ler um QR code da tela',
} as const satisfies Translated<typeof english>
