import type { updates as english } from '../../en/core/updates.ts'
import type { Translated } from '../../translated.ts'

export const updates = {
  'core.updates.off': 'La recherche de nouvelles versions est désactivée.',
  'core.updates.noFeed':
    'Cette version de Countersign n’a pas d’adresse à consulter. Saisissez-en une dans les paramètres.',
  'core.updates.none': 'Aucune version plus récente n’est connue.',
  'core.updates.noRelease': '{hostname} ne dit pas quelle version est la plus récente.',
  'core.updates.otherHost':
    '{hostname} mène à une page d’un autre site web ; Countersign ne l’affiche donc pas.',
} as const satisfies Translated<typeof english>
