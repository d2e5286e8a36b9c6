import type { importPlaces as english } from '../../en/core/import-places.ts'
import type { Translated } from '../../translated.ts'

export const importPlaces = {
  'core.importPlaces.quarantined': '已隔离的条目 {number}',
  'core.importPlaces.allButLinks': '除设置链接外的全部内容',
  'core.importPlaces.entry': '条目 {number}',
  'core.importPlaces.item': '项目 {number}',
  'core.importPlaces.row': '第 {number} 行',
  'core.importPlaces.line': '第 {number} 行',
  'core.importPlaces.page': '第 {number} 页',
  'core.importPlaces.picture': '图片 {number}',
  'core.importPlaces.thePicture': '图片',
  'core.importPlaces.drawing': '绘图 {number}',
  'core.importPlaces.link': '链接 {number}',
  'core.importPlaces.lineAndLink': '第 {line} 行，链接 {link}',
  'core.importPlaces.within': '{container}，{place}',
  'core.importPlaces.mailText': '正文',
  'core.importPlaces.mailPage': '页面',
  'core.importPlaces.attachment': '附件 {number}',
  'core.importPlaces.part': '第 {part}/{size} 部分',
  'core.importPlaces.reasonAt': '{place}：{reason}',
  'core.importPlaces.record': '记录 {number}',
  'core.importPlaces.card': '卡片 {number}',
  'core.importPlaces.file': '{name}',
} as const satisfies Translated<typeof english>
