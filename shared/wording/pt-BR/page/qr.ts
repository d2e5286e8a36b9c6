import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': 'Nenhuma câmera foi encontrada.',
  'qr.camera.refused':
    'O acesso à câmera foi negado. Permita-o nos ajustes de privacidade do sistema e tente de novo.',
  'qr.camera.busy': 'A câmera está em uso por outro app ou foi desconectada.',
  'qr.camera.failed': 'Não foi possível iniciar a câmera.',
  'qr.screen.none': 'Nenhuma tela ou janela foi compartilhada.',
  'qr.screen.failed': 'Não foi possível capturar a tela.',
  'qr.picture': 'A imagem',
  'qr.picture.tiff':
    '{name} é uma imagem TIFF, que não pode ser lida aqui. Em vez disso, use Importar ou salve-a como PNG.',
  'qr.picture.gone': 'Não é mais possível ler {name}. Talvez tenha mudado de lugar.',
  'qr.picture.filters': '{name} usa efeitos de filtro, que não são aceitos. Antes, salve como PNG.',
} as const satisfies Translated<typeof english>
