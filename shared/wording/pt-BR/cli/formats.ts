import type { formats as english } from '../../en/cli/formats.ts'
import type { Translated } from '../../translated.ts'

export const formats = {
  'cli.formats.summary': 'listar os formatos que podem ser importados',
  'cli.formats.description': 'Lista os formatos de outros apps que `countersign import` lê.',
  'cli.formats.sealed':
    '{sealed, select, always {criptografado} sometimes {pode ser criptografado} other {}}',
} as const satisfies Translated<typeof english>
