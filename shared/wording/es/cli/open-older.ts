import type { openOlder as english } from '../../en/cli/open-older.ts'
import type { Translated } from '../../translated.ts'

export const openOlder = {
  'cli.openOlder.summary': 'abre una bóveda más antigua de lo que debería',
  'cli.openOlder.description':
    'Abre una bóveda más antigua que la última versión guardada en este equipo.',
  'cli.openOlder.help':
    'Todos los demás comandos rechazan una bóveda así. Puede que la haya puesto ahí un programa de sincronización, una restauración del sistema o alguien que copió el archivo.',
  'cli.openOlder.option.asItIs':
    'la abre como está y la trata desde ahora como la versión más reciente',
  'cli.openOlder.option.newestBackup': 'restaura la copia de seguridad más reciente',
  'cli.openOlder.sayHow': 'error: usa --as-it-is o --newest-backup',
  'cli.openOlder.restored': 'Se restauró la copia de seguridad del {moment}.',
  'cli.openOlder.opened': 'La bóveda se abrió como está. Desde ahora es la versión más reciente.',
  'cli.openOlder.isNewest':
    'Esta bóveda es la versión más reciente que se conoce en este equipo. No se cambió nada.',
} as const satisfies Translated<typeof english>
