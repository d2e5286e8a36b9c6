import type { match as english } from '../../en/shared/match.ts'
import type { Translated } from '../../translated.ts'

export const match = {
  'shared.match.change.digits': '{to} dígitos en lugar de {from}',
  'shared.match.change.algorithm': '{to} en lugar de {from}',
  'shared.match.change.period': 'cada {to} segundos en lugar de {from}',
  'shared.match.change.counter': 'contador {to} en lugar de {from}',
  'shared.match.change.pin': 'un PIN distinto',
  'shared.match.known': 'Esta entrada ya está aquí.',
  'shared.match.changed': 'Esta entrada ya está aquí. La nueva tendría {changes}.',
  'shared.match.elsewhere': 'Este secreto ya está aquí, como {name}.',
  'shared.match.elsewhereUnnamed': 'Este secreto ya está aquí, en otra entrada.',
  'shared.match.trashed': 'Esta entrada está en la papelera. Puedes restaurarla desde ahí.',
  'shared.match.trashedAs':
    'Esta entrada está en la papelera, como {name}. Puedes restaurarla desde ahí.',
  'shared.match.trashedWith':
    'Esta entrada está en la papelera; la nueva tendría {changes}. Puedes restaurarla desde ahí.',
  'shared.match.trashedAsWith':
    'Esta entrada está en la papelera, como {name}; la nueva tendría {changes}. Puedes restaurarla desde ahí.',
} as const satisfies Translated<typeof english>
