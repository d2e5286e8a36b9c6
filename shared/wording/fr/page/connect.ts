import type { connect as english } from '../../en/page/connect.ts'
import type { Translated } from '../../translated.ts'

export const connect = {
  'connect.detecting': 'Détection du type de serveur…',
  'connect.kind': 'Type de serveur',
  'connect.kind.unknown':
    'Le serveur n’a pas été reconnu. Choisissez son type si vous le connaissez.',
  'connect.kind.several':
    'Le serveur prend en charge plusieurs types. Le premier est le plus courant.',
  'connect.email': 'Adresse e-mail',
  'connect.name': 'Nom (facultatif)',
  'connect.name.hint': 'Comment appeler le compte ici',
} as const satisfies Translated<typeof english>
