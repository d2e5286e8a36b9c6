import type { Translated } from '../../../../shared/wording/translated.ts'
import type { docs as english } from '../../en/pages/docs.ts'

export const docs = {
  'pages.docs.forPrograms': '程序可以在 <openapi>openapi.json</openapi> 中读取同样的内容。',
  'pages.docs.query': '查询',
  'pages.docs.takes': '参数',
  'pages.docs.nothing': '无',
} as const satisfies Translated<typeof english>
