import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'Atalhos de teclado',
  'keys.search': 'Buscar (ou apenas digite)',
  'keys.move': 'Passar de uma entrada a outra',
  'keys.copy': 'Copiar o código',
  'keys.copyNext': 'Copiar o próximo código',
  'keys.details': 'Abrir os detalhes',
  'keys.reorder': 'Mover a entrada para cima ou para baixo',
  'keys.remove': 'Mover a entrada para a lixeira',
  'keys.add': 'Adicionar uma entrada',
  'keys.paste': 'Adicionar a imagem ou o link que você copiou',
  'keys.help': 'Esta lista',
  'keys.anywhere': 'Em qualquer lugar',
  'keys.list': 'Na lista',
  'keys.quick': 'No acesso rápido',
  'keys.quick.type': 'Digitar o código no programa em primeiro plano',
  'keys.quick.backupCode': 'Copiar um código de backup',
} as const satisfies Translated<typeof english>
