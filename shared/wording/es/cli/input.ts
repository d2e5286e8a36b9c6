import type { input as english } from '../../en/cli/input.ts'
import type { Translated } from '../../translated.ts'

export const input = {
  'cli.input.stdin': 'La entrada estándar',
  'cli.input.link': 'El enlace',
  'cli.input.source': 'La fuente',
  'cli.input.sourceNumber': 'La fuente {number, number}',
  'cli.input.stdinLine': 'La línea {number, number} de la entrada estándar',
  'cli.input.notFound': '{place}: no es un enlace, y no hay ningún archivo con ese nombre.',
  'cli.input.noQrCode': '{name} no tiene ningún código QR legible.',
  'cli.input.stdinEmpty': 'La entrada estándar está vacía.',
  'cli.input.noFile': 'No existe el archivo {name}.',
  'cli.input.nameTooLong': 'Un nombre de archivo es más largo de lo que permite este sistema.',
  'cli.input.folder': '{name} es una carpeta.',
  'cli.input.notAllowed': 'No tienes permiso para leer {name}.',
  'cli.input.unreadable': 'No se puede leer {name}.',
  'cli.input.tooLarge': '{name} contiene más de {bytes, number} bytes.',
  'cli.input.missingParts':
    'Aquí solo hay {have, number} de las {all, number} imágenes de la exportación de Google Authenticator. Añádelas todas en un solo comando.',
  'cli.input.authorityUnreadable': 'No se puede leer el archivo que indica --ca.',
  'cli.input.confirm': '{question} Escribe «{yes}» para continuar: ',
  'cli.input.nobodyToConfirm':
    'Esto necesita tu confirmación: ejecútalo en una terminal o añade --yes.',
} as const satisfies Translated<typeof english>
