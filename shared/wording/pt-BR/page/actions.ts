import type { actions as english } from '../../en/page/actions.ts'
import type { Translated } from '../../translated.ts'

export const actions = {
  'actions.from': 'de {host}',
  'actions.nothingFound': 'Nenhum comando ou entrada com esse nome',
  'actions.search': 'Comando ou entrada',
  'actions.camera': 'Usar a câmera',
  'actions.accounts': 'Contas em servidores',
  'actions.addServer': 'Adicionar um servidor',
  'actions.trash': 'Mostrar a lixeira',
  'actions.recoveryKey': 'Mostrar a chave de recuperação',
} as const satisfies Translated<typeof english>
