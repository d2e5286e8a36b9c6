import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.sections': 'Nesta página',
  'shell.clipboardClears': 'Limpando a área de transferência',
  'shell.presenting': 'Códigos ocultos',
  'shell.presenting.end': 'Códigos ocultos: encerrar o modo de apresentação',
  'shell.presenting.command': 'Modo de apresentação: ocultar todos os códigos',
  'shell.demo': 'Demonstração',
  'shell.demo.hint':
    'Estas entradas são inventadas. Seu próprio cofre não é tocado, e tudo aqui é removido quando a demonstração termina.',
} as const satisfies Translated<typeof english>
