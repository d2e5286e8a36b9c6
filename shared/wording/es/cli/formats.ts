import type { formats as english } from '../../en/cli/formats.ts'
import type { Translated } from '../../translated.ts'

export const formats = {
  'cli.formats.summary': 'enumera los formatos que se pueden importar',
  'cli.formats.description':
    'Enumera los formatos de otras aplicaciones que lee `countersign import`.',
  'cli.formats.sealed':
    '{sealed, select, always {cifrado} sometimes {puede estar cifrado} other {}}',
} as const satisfies Translated<typeof english>
