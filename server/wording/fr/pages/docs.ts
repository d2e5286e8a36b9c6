import type { Translated } from '../../../../shared/wording/translated.ts'
import type { docs as english } from '../../en/pages/docs.ts'

export const docs = {
  'pages.docs.forPrograms':
    'Les programmes peuvent lire la même chose dans <openapi>openapi.json</openapi>.',
  'pages.docs.query': 'Requête',
  'pages.docs.takes': 'Paramètres',
  'pages.docs.nothing': 'aucun',
} as const satisfies Translated<typeof english>
