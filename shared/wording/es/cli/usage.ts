import type { usage as english } from '../../en/cli/usage.ts'
import type { Translated } from '../../translated.ts'

export const usage = {
  'cli.usage.heading.usage': 'Uso:',
  'cli.usage.heading.arguments': 'Argumentos:',
  'cli.usage.heading.options': 'Opciones:',
  'cli.usage.heading.globalOptions': 'Opciones globales:',
  'cli.usage.heading.commands': 'Comandos:',
  'cli.usage.withDefault': '{description} (por defecto: {value})',
  'cli.usage.withChoices': '{description} (uno de: {choices})',
  'cli.usage.withBoth': '{description} (uno de: {choices}; por defecto: {value})',
  'cli.usage.tryHelp': 'Prueba --help para más información.',
  'cli.usage.missingArgument': 'error: falta el argumento {name}',
  'cli.usage.missingOption': 'error: la opción {option} es obligatoria',
  'cli.usage.missingValue': 'error: la opción {option} necesita un valor',
  'cli.usage.badValue': 'error: el valor de {option} no es válido. {reason}',
  'cli.usage.badArgument': 'error: el argumento {name} no es válido. {reason}',
  'cli.usage.notAChoice': 'Usa uno de estos: {choices}.',
  'cli.usage.conflict': 'error: {one} y {other} no se pueden usar juntos',
  'cli.usage.unknownOption': 'error: opción desconocida: {option}',
  'cli.usage.unknownCommand': 'error: comando desconocido: {name}',
  'cli.usage.unnamedCommand': 'error: comando desconocido',
  'cli.usage.tooManyArguments':
    'error: demasiados argumentos: se esperaban {expected, plural, =0 {cero} one {#} many {#} other {#}}, se recibieron {got}',
  'cli.usage.didYouMean': '¿Querías decir {names}?',
  'cli.usage.badPort': 'Usa un número de 0 a 65535.',
  'cli.usage.stdinTwice':
    'error: la entrada estándar no puede contener a la vez la frase de contraseña de la bóveda y {what, select, entries {las entradas} note {la nota} pairing {el texto de emparejamiento} other {otra contraseña}}. Nombra en COUNTERSIGN_PASSPHRASE_FILE un archivo con la frase de contraseña.',
} as const satisfies Translated<typeof english>
