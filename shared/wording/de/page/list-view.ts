import type { listView as english } from '../../en/page/list-view.ts'
import type { Translated } from '../../translated.ts'

export const listView = {
  'listView.view': 'Ansicht',
  'listView.sort': 'Sortieren nach',
  'listView.sort.own': 'Eigene Reihenfolge',
  'listView.sort.issuer': 'Aussteller',
  'listView.sort.account': 'Konto',
  'listView.group': 'Gruppieren nach',
  'listView.group.none': 'Keine Gruppen',
  'listView.group.issuer': 'Aussteller',
  'listView.group.tag': 'Tag',
} as const satisfies Translated<typeof english>
