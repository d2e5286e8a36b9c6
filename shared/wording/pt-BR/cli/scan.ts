import type { scan as english } from '../../en/cli/scan.ts'
import type { Translated } from '../../translated.ts'

export const scan = {
  'cli.scan.summary': 'mostrar o texto de QR codes em imagens',
  'cli.scan.description':
    'Mostra o texto de cada QR code nas imagens, sem abrir o cofre. Ou faz o Countersign em execução escanear a tela.',
  'cli.scan.argument.image': 'imagens: {formats}',
  'cli.scan.option.screen': 'escanear a tela no Countersign em execução',
  'cli.scan.screenOrPictures': 'Indique as imagens a ler ou use só --screen.',
  'cli.scan.help.screen':
    'Com --screen, nada é mostrado no terminal: o Countersign mostra as entradas que encontrou, e você escolhe quais adicionar.',
  'cli.scan.help.json':
    'Com --json: {shape}. Se uma imagem não tem QR code, a lista dela fica vazia, e isso não é um erro.',
  'cli.scan.help.secret': 'A saída pode conter segredos.',
} as const satisfies Translated<typeof english>
