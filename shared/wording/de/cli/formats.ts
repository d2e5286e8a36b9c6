import type { formats as english } from '../../en/cli/formats.ts'
import type { Translated } from '../../translated.ts'

export const formats = {
  'cli.formats.summary': 'die Formate auflisten, die sich importieren lassen',
  'cli.formats.description': 'Listet die Formate anderer Apps auf, die `countersign import` liest.',
  'cli.formats.sealed':
    '{sealed, select, always {verschlüsselt} sometimes {manchmal verschlüsselt} other {}}',
} as const satisfies Translated<typeof english>
