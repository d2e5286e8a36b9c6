import type { Translated } from '../../../../shared/wording/translated.ts'
import type { docs as english } from '../../en/pages/docs.ts'

export const docs = {
  'pages.docs.forPrograms': 'プログラムは同じ内容を<openapi>openapi.json</openapi>で読み取れます。',
  'pages.docs.query': 'クエリ',
  'pages.docs.takes': 'パラメーター',
  'pages.docs.nothing': 'なし',
} as const satisfies Translated<typeof english>
