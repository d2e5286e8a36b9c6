import type { listView as english } from '../../en/page/list-view.ts'
import type { Translated } from '../../translated.ts'

export const listView = {
  'listView.view': '表示',
  'listView.sort': '並べ替え',
  'listView.sort.own': '自分の順序',
  'listView.sort.issuer': '発行者',
  'listView.sort.account': 'アカウント',
  'listView.group': 'グループ化',
  'listView.group.none': 'グループなし',
  'listView.group.issuer': '発行者',
  'listView.group.tag': 'タグ',
} as const satisfies Translated<typeof english>
