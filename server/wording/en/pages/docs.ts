/** Words the page that describes the APIs. The calls themselves are in `api/`. */
export const docs = {
  'pages.docs.forPrograms': 'Programs can read the same in <openapi>openapi.json</openapi>.',
  'pages.docs.query': 'Query',
  'pages.docs.takes': 'Parameters',
  'pages.docs.nothing': 'none',
} as const
