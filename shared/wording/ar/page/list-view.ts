import type { listView as english } from '../../en/page/list-view.ts'
import type { Translated } from '../../translated.ts'

export const listView = {
  'listView.view': 'العرض',
  'listView.sort': 'الفرز حسب',
  'listView.sort.own': 'ترتيبي',
  'listView.sort.issuer': 'جهة الإصدار',
  'listView.sort.account': 'الحساب',
  'listView.group': 'التجميع حسب',
  'listView.group.none': 'بلا مجموعات',
  'listView.group.issuer': 'جهة الإصدار',
  'listView.group.tag': 'الوسم',
} as const satisfies Translated<typeof english>
