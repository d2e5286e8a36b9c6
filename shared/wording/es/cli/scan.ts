import type { scan as english } from '../../en/cli/scan.ts'
import type { Translated } from '../../translated.ts'

export const scan = {
  'cli.scan.summary': 'imprime el texto de códigos QR de imágenes',
  'cli.scan.description':
    'Imprime el texto de cada código QR de las imágenes, sin abrir la bóveda. O hace que el Countersign en marcha escanee la pantalla.',
  'cli.scan.argument.image': 'imágenes: {formats}',
  'cli.scan.option.screen': 'escanea la pantalla en el Countersign en marcha',
  'cli.scan.screenOrPictures': 'Nombra las imágenes que leer o usa solo --screen.',
  'cli.scan.help.screen':
    'Con --screen, no se imprime nada: Countersign muestra las entradas que encontró, y tú eliges cuáles añadir.',
  'cli.scan.help.json':
    'Con --json: {shape}. Si una imagen no tiene ningún código QR, su lista está vacía, y eso no es un error.',
  'cli.scan.help.secret': 'La salida puede contener secretos.',
} as const satisfies Translated<typeof english>
