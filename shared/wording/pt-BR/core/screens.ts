import type { screens as english } from '../../en/core/screens.ts'
import type { Translated } from '../../translated.ts'

export const screens = {
  'core.screens.notScanning': 'As telas só podem ser listadas durante o escaneamento.',
  'core.screens.gone': 'Essa tela ou janela não está mais lá.',
  'core.screens.notAllowed':
    'O macOS não deixa o Countersign ver a tela. Permita isso em Ajustes do Sistema > Privacidade e Segurança > Gravação de Tela, encerre o Countersign e abra-o de novo.',
  'core.screens.notShared':
    'Seu ambiente de trabalho não compartilhou a tela com o Countersign. Escaneie de novo e escolha uma tela quando ele pedir.',
  'core.screens.unreadable':
    'Não foi possível capturar a tela. Um monitor pode ter sido desconectado nesse meio-tempo. Tente de novo.',
  'core.screens.noCode':
    'Nenhum QR code foi encontrado nas suas telas. Verifique se ele está todo visível e grande o suficiente.',
  'core.screens.pageCaptures': 'A própria página captura a tela.',
} as const satisfies Translated<typeof english>
