import type { listView as english } from '../../en/page/list-view.ts'
import type { Translated } from '../../translated.ts'

export const listView = {
  'listView.view': 'Affichage',
  'listView.sort': 'Trier par',
  'listView.sort.own': 'Mon ordre',
  'listView.sort.issuer': 'Émetteur',
  'listView.sort.account': 'Compte',
  'listView.group': 'Grouper par',
  'listView.group.none': 'Aucun groupe',
  'listView.group.issuer': 'Émetteur',
  'listView.group.tag': 'Étiquette',
} as const satisfies Translated<typeof english>
