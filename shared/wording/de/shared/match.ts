import type { match as english } from '../../en/shared/match.ts'
import type { Translated } from '../../translated.ts'

export const match = {
  'shared.match.change.digits': '{to} Ziffern statt {from}',
  'shared.match.change.algorithm': '{to} statt {from}',
  'shared.match.change.period': 'alle {to} Sekunden statt {from}',
  'shared.match.change.counter': 'Zähler {to} statt {from}',
  'shared.match.change.pin': 'eine andere PIN',
  'shared.match.known': 'Diesen Eintrag gibt es hier schon.',
  'shared.match.changed': 'Diesen Eintrag gibt es hier schon. Der neue hätte {changes}.',
  'shared.match.elsewhere': 'Dieses Geheimnis gibt es hier schon, als {name}.',
  'shared.match.elsewhereUnnamed': 'Dieses Geheimnis gibt es hier schon, in einem anderen Eintrag.',
  'shared.match.trashed':
    'Dieser Eintrag ist im Papierkorb. Du kannst ihn von dort wiederherstellen.',
  'shared.match.trashedAs':
    'Dieser Eintrag ist im Papierkorb, als {name}. Du kannst ihn von dort wiederherstellen.',
  'shared.match.trashedWith':
    'Dieser Eintrag ist im Papierkorb; der neue hätte {changes}. Du kannst ihn von dort wiederherstellen.',
  'shared.match.trashedAsWith':
    'Dieser Eintrag ist im Papierkorb, als {name}; der neue hätte {changes}. Du kannst ihn von dort wiederherstellen.',
} as const satisfies Translated<typeof english>
