import type { importing as english } from '../../en/cli/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'cli.importing.summary': 'importa entradas de la exportación de otra aplicación',
  'cli.importing.description':
    'Importa entradas de las exportaciones de otras aplicaciones, incluidas las cifradas.',
  'cli.importing.argument.file': 'archivos o carpetas de archivos',
  'cli.importing.option.format': 'lee los archivos con este formato',
  'cli.importing.option.passwordStdin':
    'lee la contraseña de la exportación de la entrada estándar',
  'cli.importing.option.acceptGuesses':
    'añade también entradas de archivos que no nombran una aplicación',
  'cli.importing.option.dryRun': 'muestra lo que contienen los archivos y no añade nada',
  'cli.importing.option.reveal': 'imprime también los secretos (con --json)',
  'cli.importing.help.formats':
    'El formato se reconoce por el contenido; `countersign formats` los enumera todos. Una carpeta significa todos sus archivos. Si una exportación está cifrada, se te pide su contraseña en la terminal. Con --password-stdin, se lee de la primera línea de la entrada estándar.',
  'cli.importing.help.adding':
    'Las entradas nuevas se añaden de una sola vez. Con --dry-run, la bóveda se queda cerrada y no se añade nada.',
  'cli.importing.help.guesses':
    'Si un archivo no dice qué aplicación lo escribió, Countersign lo supone. Te muestra lo que supuso y añade las entradas si dices que sí en la terminal o usas --accept-guesses.',
  'cli.importing.help.exitCodes':
    'Códigos de salida: 0 si se leyó todo, 3 si se omitió algo (se muestran su nombre y su lugar), 1 si no se leyó nada, 2 si el uso es incorrecto.',
  'cli.importing.help.json':
    'Con --json: {shape}. Los secretos solo se incluyen con --reveal. El "status" de una entrada es new, known, changed, elsewhere (con otro nombre, ver "meets") o trashed; es null si la bóveda se quedó cerrada. "added", "updated" y "restored" son true o false. "remarks" dicen qué se limpió, qué se supuso y qué parece extraño. "guesses" pertenecen a un archivo.',
  'cli.importing.revealNeedsJson': 'error: --reveal solo funciona con --json',
  'cli.importing.tooManyFiles': 'Puedes importar como máximo {most, number} archivos a la vez.',
  'cli.importing.password.prompt': 'Contraseña de {name}:',
  'cli.importing.password.wrong': 'Esa no es la contraseña de {name}.',
  'cli.importing.password.noTerminal':
    '{name} está cifrado: ejecuta esto en una terminal o añade --password-stdin.',
  'cli.importing.guesses.heading':
    'Nada en {file} dice qué aplicación lo escribió. Esto es lo que supuso Countersign:',
  'cli.importing.guesses.question': '¿Añadir lo que se supuso de {files}?',
  'cli.importing.guesses.noTerminal':
    'No se añadió nada de {files}. Ejecuta esto en una terminal para que se te pregunte o añade --accept-guesses.',
  'cli.importing.guesses.declined': 'No se añadió nada de {files}.',
  'cli.importing.added':
    '{count, plural, one {Se añadió # entrada.} many {Se añadieron # de entradas.} other {Se añadieron # entradas.}}',
  'cli.importing.changed':
    '{count, plural, one {Se actualizó # entrada.} many {Se actualizaron # de entradas.} other {Se actualizaron # entradas.}}',
  'cli.importing.restored':
    '{count, plural, one {Se restauró # entrada de la papelera.} many {Se restauraron # de entradas de la papelera.} other {Se restauraron # entradas de la papelera.}}',
  'cli.importing.known':
    '{count, plural, one {# entrada ya está en la bóveda.} many {# de entradas ya están en la bóveda.} other {# entradas ya están en la bóveda.}}',
  'cli.importing.leftOut.place': '{file}, {where}',
  'cli.importing.leftOut.row': '{where}: {reason}',
  'cli.importing.leftOut.namedRow': '{name}, {where}: {reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, one {# no se pudo leer. Conserva la aplicación anterior hasta que se importe.} many {# no se pudieron leer. Conserva la aplicación anterior hasta que se importen.} other {# no se pudieron leer. Conserva la aplicación anterior hasta que se importen.}}',
  'cli.importing.leftOut.sum':
    '{added, number} añadidas, {count, plural, one {# omitida. Conserva la aplicación anterior hasta que se importe.} many {# omitidas. Conserva la aplicación anterior hasta que se importen.} other {# omitidas. Conserva la aplicación anterior hasta que se importen.}}',
} as const satisfies Translated<typeof english>
