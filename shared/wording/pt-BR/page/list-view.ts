import type { listView as english } from '../../en/page/list-view.ts'
import type { Translated } from '../../translated.ts'

export const listView = {
  'listView.view': 'Exibição',
  'listView.sort': 'Ordenar por',
  'listView.sort.own': 'Minha ordem',
  'listView.sort.issuer': 'Emissor',
  'listView.sort.account': 'Conta',
  'listView.group': 'Agrupar por',
  'listView.group.none': 'Sem grupos',
  'listView.group.issuer': 'Emissor',
  'listView.group.tag': 'Etiqueta',
} as const satisfies Translated<typeof english>
