import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.sections': 'En esta página',
  'shell.clipboardClears': 'Vaciando el portapapeles',
  'shell.presenting': 'Códigos ocultos',
  'shell.presenting.end': 'Códigos ocultos: terminar el modo de presentación',
  'shell.presenting.command': 'Modo de presentación: ocultar todos los códigos',
  'shell.demo': 'Demostración',
  'shell.demo.hint':
    'Estas entradas son inventadas. Tu propia bóveda no se toca, y todo lo de aquí se elimina cuando termina la demostración.',
} as const satisfies Translated<typeof english>
