import type { backups as english } from '../../en/cli/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'cli.backups.summary': 'enumera, crea y restaura copias de seguridad',
  'cli.backups.description':
    'Enumera las copias de seguridad de tu bóveda, crea una o restaura una.',
  'cli.backups.help.naming':
    'Nombra una copia de seguridad por el ID que muestra `countersign backups list` o por la ruta de un archivo. Si las claves de esta bóveda no la abren, se te pide su clave de recuperación o su frase de contraseña. Con --password-stdin, se lee de la entrada estándar.',
  'cli.backups.help.json': 'Con --json, las horas están en segundos Unix.',
  'cli.backups.list.summary': 'enumera las copias de seguridad',
  'cli.backups.list.description':
    'Enumera las copias de seguridad, las más recientes primero, y dice si algo está mal en ellas.',
  'cli.backups.list.empty': 'Aún no hay copias de seguridad.',
  'cli.backups.list.place':
    '{place, select, own {carpeta propia} folder {segunda carpeta} other {ambas carpetas}}',
  'cli.backups.list.damaged': 'dañada',
  'cli.backups.list.anotherVault': 'otra bóveda',
  'cli.backups.list.entries':
    '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'cli.backups.list.bytes': '{bytes, number} bytes',
  'cli.backups.list.key': 'se abre con la clave de recuperación del {day}',
  'cli.backups.list.formerKey': 'se abre con una clave de recuperación anterior',
  'cli.backups.make.summary': 'crea una copia de seguridad ahora',
  'cli.backups.make.description': 'Crea una copia de seguridad ahora, aunque nada haya cambiado.',
  'cli.backups.restore.summary': 'restaura una copia de seguridad',
  'cli.backups.restore.description':
    'Añade lo que le falta a la bóveda de una copia de seguridad, o reemplaza la bóveda por la copia de seguridad.',
  'cli.backups.restore.argument.backup': 'un ID de `countersign backups list` o un archivo',
  'cli.backups.restore.option.merge': 'añade lo que falta y no cambia nada más',
  'cli.backups.restore.option.replace': 'reemplaza la bóveda por la copia de seguridad',
  'cli.backups.restore.option.yes': 'no pregunta antes de reemplazar la bóveda',
  'cli.backups.restore.option.passwordStdin':
    'lee la clave de recuperación o la frase de contraseña de la copia de seguridad de la entrada estándar',
  'cli.backups.restore.sayHow': 'error: usa --merge o --replace',
  'cli.backups.restore.prompt':
    'Clave de recuperación o frase de contraseña de la copia de seguridad:',
  'cli.backups.restore.noTerminal':
    'La copia de seguridad es de otra bóveda: ejecuta esto en una terminal o añade --password-stdin.',
  'cli.backups.restore.notFound':
    'No hay ninguna copia de seguridad con ese ID ni ningún archivo que se pueda leer.',
  'cli.backups.restore.noChange': 'Las entradas se quedan como están.',
  'cli.backups.restore.changes': 'Si reemplazas la bóveda:',
  'cli.backups.restore.more': 'Y {count, number} más.',
  'cli.backups.restore.question':
    'Countersign hace una copia de seguridad de la bóveda como está ahora y después la reemplaza.',
  'cli.backups.restore.unchanged': 'No se cambió nada.',
  'cli.backups.restore.merged':
    '{added, plural, one {Se añadió # entrada.} many {Se añadieron # de entradas.} other {Se añadieron # entradas.}}',
  'cli.backups.restore.replaced':
    'Actualizadas: {changed, number}; añadidas: {added, number}; quitadas: {removed, number}.',
} as const satisfies Translated<typeof english>
