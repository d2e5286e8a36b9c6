import type { listView as english } from '../../en/page/list-view.ts'
import type { Translated } from '../../translated.ts'

export const listView = {
  'listView.view': 'Vista',
  'listView.sort': 'Ordenar por',
  'listView.sort.own': 'Mi orden',
  'listView.sort.issuer': 'Emisor',
  'listView.sort.account': 'Cuenta',
  'listView.group': 'Agrupar por',
  'listView.group.none': 'Sin grupos',
  'listView.group.issuer': 'Emisor',
  'listView.group.tag': 'Etiqueta',
} as const satisfies Translated<typeof english>
