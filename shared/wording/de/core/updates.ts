import type { updates as english } from '../../en/core/updates.ts'
import type { Translated } from '../../translated.ts'

export const updates = {
  'core.updates.off': 'Die Suche nach neueren Versionen ist ausgeschaltet.',
  'core.updates.noFeed':
    'Diese Version von Countersign bringt keine Adresse zum Suchen mit. Gib in den Einstellungen eine ein.',
  'core.updates.none': 'Es ist keine neuere Version bekannt.',
  'core.updates.noRelease': '{hostname} sagt nicht, welche Version die neueste ist.',
  'core.updates.otherHost':
    '{hostname} führt zu einer Seite auf einer anderen Website, deshalb zeigt Countersign sie nicht an.',
} as const satisfies Translated<typeof english>
