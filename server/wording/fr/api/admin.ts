import type { Translated } from '../../../../shared/wording/translated.ts'
import type { admin as english } from '../../en/api/admin.ts'

export const admin = {
  'api.admin.users': 'Répertorier les utilisateurs et l’état de leur double authentification',
  'api.admin.reset': 'Retirer le facteur d’un utilisateur et mettre fin à ses sessions',
  'api.admin.audit': 'Répertorier les événements, les plus récents d’abord',
} as const satisfies Translated<typeof english>
