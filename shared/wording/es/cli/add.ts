import type { add as english } from '../../en/cli/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'cli.add.summary': 'añade entradas de enlaces de configuración o códigos QR',
  'cli.add.description':
    'Añade entradas de enlaces de configuración o de imágenes de códigos QR de configuración.',
  'cli.add.argument.source': 'una imagen de códigos QR, o - para la entrada estándar',
  'cli.add.help.sources':
    'La entrada estándar contiene una imagen o un enlace por línea (otpauth://, otpauth-migration://, motp:// o steam://). Una imagen puede mostrar varios códigos QR. Pasa todas las imágenes de una exportación de Google Authenticator en un solo comando, en cualquier orden. Si una fuente no se puede usar, no se añade nada.',
  'cli.add.help.examples': 'Ejemplos:',
  'cli.add.help.typed': 'escribe o pega un enlace y pulsa Intro y Ctrl+D',
  'cli.add.help.file': 'lee los enlaces de un archivo',
  'cli.add.help.linkInArguments':
    'También puedes pasar un enlace como argumento, pero recibirás una advertencia: otros programas pueden leerlo en la lista de procesos mientras se ejecuta el comando, y se queda en el historial de tu shell.',
  'cli.add.help.createsVault':
    'Si aún no hay ninguna bóveda, se crea al añadir la primera entrada.',
  'cli.add.linkInArguments':
    'Advertencia: el enlace estaba en la línea de comandos, donde otros programas y el historial de tu shell pueden conservar su secreto. Elimínalo del historial y pasa los enlaces a `countersign add -` en su lugar.',
  'cli.add.added': 'Entrada añadida: {name}.',
  'cli.add.changed': 'Entrada actualizada: {name}.',
  'cli.add.restored': 'Entrada restaurada de la papelera: {name}.',
} as const satisfies Translated<typeof english>
