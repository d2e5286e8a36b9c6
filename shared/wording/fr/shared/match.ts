import type { match as english } from '../../en/shared/match.ts'
import type { Translated } from '../../translated.ts'

export const match = {
  'shared.match.change.digits': '{to} chiffres au lieu de {from}',
  'shared.match.change.algorithm': '{to} au lieu de {from}',
  'shared.match.change.period': 'une période de {to} secondes au lieu de {from}',
  'shared.match.change.counter': 'le compteur {to} au lieu de {from}',
  'shared.match.change.pin': 'un autre code PIN',
  'shared.match.known': 'Cette entrée est déjà ici.',
  'shared.match.changed': 'Cette entrée est déjà ici. La nouvelle aurait : {changes}.',
  'shared.match.elsewhere': 'Ce secret est déjà ici, sous le nom {name}.',
  'shared.match.elsewhereUnnamed': 'Ce secret est déjà ici, dans une autre entrée.',
  'shared.match.trashed': 'Cette entrée est dans la corbeille. Vous pouvez la restaurer depuis là.',
  'shared.match.trashedAs':
    'Cette entrée est dans la corbeille, sous le nom {name}. Vous pouvez la restaurer depuis là.',
  'shared.match.trashedWith':
    'Cette entrée est dans la corbeille ; la nouvelle aurait : {changes}. Vous pouvez la restaurer depuis là.',
  'shared.match.trashedAsWith':
    'Cette entrée est dans la corbeille, sous le nom {name} ; la nouvelle aurait : {changes}. Vous pouvez la restaurer depuis là.',
} as const satisfies Translated<typeof english>
