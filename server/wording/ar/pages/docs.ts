import type { Translated } from '../../../../shared/wording/translated.ts'
import type { docs as english } from '../../en/pages/docs.ts'

export const docs = {
  'pages.docs.forPrograms': 'يمكن للبرامج قراءة الشيء نفسه في <openapi>openapi.json</openapi>.',
  'pages.docs.query': 'الاستعلام',
  'pages.docs.takes': 'المعلمات',
  'pages.docs.nothing': 'لا شيء',
} as const satisfies Translated<typeof english>
