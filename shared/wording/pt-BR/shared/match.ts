import type { match as english } from '../../en/shared/match.ts'
import type { Translated } from '../../translated.ts'

export const match = {
  'shared.match.change.digits': '{to} dígitos em vez de {from}',
  'shared.match.change.algorithm': '{to} em vez de {from}',
  'shared.match.change.period': 'a cada {to} segundos em vez de {from}',
  'shared.match.change.counter': 'contador {to} em vez de {from}',
  'shared.match.change.pin': 'um PIN diferente',
  'shared.match.known': 'Esta entrada já está aqui.',
  'shared.match.changed': 'Esta entrada já está aqui. A nova teria {changes}.',
  'shared.match.elsewhere': 'Este segredo já está aqui, como {name}.',
  'shared.match.elsewhereUnnamed': 'Este segredo já está aqui, em outra entrada.',
  'shared.match.trashed': 'Esta entrada está na lixeira. Você pode restaurá-la de lá.',
  'shared.match.trashedAs':
    'Esta entrada está na lixeira, como {name}. Você pode restaurá-la de lá.',
  'shared.match.trashedWith':
    'Esta entrada está na lixeira; a nova teria {changes}. Você pode restaurá-la de lá.',
  'shared.match.trashedAsWith':
    'Esta entrada está na lixeira, como {name}; a nova teria {changes}. Você pode restaurá-la de lá.',
} as const satisfies Translated<typeof english>
