import type { Translated } from '../../../../shared/wording/translated.ts'
import type { docs as english } from '../../en/pages/docs.ts'

export const docs = {
  'pages.docs.forPrograms': 'Programme können dasselbe in <openapi>openapi.json</openapi> lesen.',
  'pages.docs.query': 'Abfrage',
  'pages.docs.takes': 'Parameter',
  'pages.docs.nothing': 'keine',
} as const satisfies Translated<typeof english>
