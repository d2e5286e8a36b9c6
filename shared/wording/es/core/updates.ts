import type { updates as english } from '../../en/core/updates.ts'
import type { Translated } from '../../translated.ts'

export const updates = {
  'core.updates.off': 'La búsqueda de versiones nuevas está desactivada.',
  'core.updates.noFeed':
    'Esta versión de Countersign no incluye una dirección que consultar. Introduce una en los ajustes.',
  'core.updates.none': 'No se conoce ninguna versión más reciente.',
  'core.updates.noRelease': '{hostname} no dice qué versión es la más reciente.',
  'core.updates.otherHost':
    '{hostname} lleva a una página de otro sitio web, así que Countersign no la muestra.',
} as const satisfies Translated<typeof english>
