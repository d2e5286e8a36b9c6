import type { importPlaces as english } from '../../en/core/import-places.ts'
import type { Translated } from '../../translated.ts'

export const importPlaces = {
  'core.importPlaces.quarantined': '隔離されたエントリ{number}',
  'core.importPlaces.allButLinks': 'セットアップリンク以外のすべて',
  'core.importPlaces.entry': '{number}番目のエントリ',
  'core.importPlaces.item': '{number}番目の項目',
  'core.importPlaces.row': '{number}行目',
  'core.importPlaces.line': '{number}行目',
  'core.importPlaces.page': '{number}ページ',
  'core.importPlaces.picture': '{number}番目の画像',
  'core.importPlaces.thePicture': '画像',
  'core.importPlaces.drawing': '{number}番目の図',
  'core.importPlaces.link': '{number}番目のリンク',
  'core.importPlaces.lineAndLink': '{line}行目、{link}番目のリンク',
  'core.importPlaces.within': '{container}、{place}',
  'core.importPlaces.mailText': '本文',
  'core.importPlaces.mailPage': 'HTML本文',
  'core.importPlaces.attachment': '{number}番目の添付ファイル',
  'core.importPlaces.part': '{size}個中{part}番目の部分',
  'core.importPlaces.reasonAt': '{place}：{reason}',
  'core.importPlaces.record': '{number}番目のレコード',
  'core.importPlaces.card': '{number}番目のカード',
  'core.importPlaces.file': '{name}',
} as const satisfies Translated<typeof english>
