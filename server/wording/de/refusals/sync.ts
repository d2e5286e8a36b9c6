import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/refusals/sync.ts'

export const sync = {
  'refusals.sync.token':
    'Das Token ist ungültig oder wurde entfernt. Melde dich an und erstelle ein anderes.',
  'refusals.sync.tokens':
    'Das Konto hat schon {most, plural, one {# Token} other {# Tokens}}. Entferne zuerst eines.',
  'refusals.sync.noToken': 'Dieses Token gibt es nicht.',
  'refusals.sync.noFile': 'Eine Datei mit diesem Namen gibt es nicht.',
  'refusals.sync.changed': 'Die Datei wurde inzwischen geändert.',
  'refusals.sync.quota': 'Die Dateien des Kontos belegen allen erlaubten Platz.',
} as const satisfies Translated<typeof english>
