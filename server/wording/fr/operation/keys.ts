import type { Translated } from '../../../../shared/wording/translated.ts'
import type { keys as english } from '../../en/operation/keys.ts'

export const keys = {
  'operation.keys.none': 'Il n’y a pas de clé maîtresse.',
  'operation.keys.gone': 'La clé maîtresse qui a chiffré ceci n’est pas disponible.',
  'operation.keys.malformed': '{place} doit contenir {bytes} octets en base64.',
  'operation.keys.unreadable': 'Le fichier de clé maîtresse {file} est illisible.',
  'operation.keys.openToOthers':
    'Le fichier de clé maîtresse {file} ne doit être lisible que par son propriétaire (mode {mode}).',
  'operation.keys.damaged':
    'Une valeur chiffrée de {column} est endommagée ou appartient à une autre ligne.',
} as const satisfies Translated<typeof english>
