import type { Translated } from '../../../../shared/wording/translated.ts'
import type { docs as english } from '../../en/pages/docs.ts'

export const docs = {
  'pages.docs.forPrograms': 'Programas podem ler o mesmo em <openapi>openapi.json</openapi>.',
  'pages.docs.query': 'Consulta',
  'pages.docs.takes': 'Parâmetros',
  'pages.docs.nothing': 'nenhum',
} as const satisfies Translated<typeof english>
