import type { Translated } from '../../../../shared/wording/translated.ts'
import type { docs as english } from '../../en/pages/docs.ts'

export const docs = {
  'pages.docs.forPrograms':
    'Los programas pueden leer lo mismo en <openapi>openapi.json</openapi>.',
  'pages.docs.query': 'Consulta',
  'pages.docs.takes': 'Parámetros',
  'pages.docs.nothing': 'ninguno',
} as const satisfies Translated<typeof english>
