import type { listView as english } from '../../en/page/list-view.ts'
import type { Translated } from '../../translated.ts'

export const listView = {
  'listView.view': '视图',
  'listView.sort': '排序方式',
  'listView.sort.own': '我的顺序',
  'listView.sort.issuer': '发行方',
  'listView.sort.account': '账户',
  'listView.group': '分组方式',
  'listView.group.none': '不分组',
  'listView.group.issuer': '发行方',
  'listView.group.tag': '标签',
} as const satisfies Translated<typeof english>
