/** The page that describes the APIs; the calls themselves are in `api/`. */
export const docs = {
  'pages.docs.forPrograms': '<openapi>openapi.json</openapi> says the same for programs.',
  'pages.docs.query': 'Query',
  'pages.docs.takes': 'Takes',
  'pages.docs.nothing': 'nothing',
} as const
