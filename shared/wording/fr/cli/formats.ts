import type { formats as english } from '../../en/cli/formats.ts'
import type { Translated } from '../../translated.ts'

export const formats = {
  'cli.formats.summary': 'répertorier les formats importables',
  'cli.formats.description':
    'Répertorier les formats d’autres applications que lit `countersign import`.',
  'cli.formats.sealed': '{sealed, select, always {chiffré} sometimes {parfois chiffré} other {}}',
} as const satisfies Translated<typeof english>
