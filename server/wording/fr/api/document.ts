import type { Translated } from '../../../../shared/wording/translated.ts'
import type { document as english } from '../../en/api/document.ts'

export const document = {
  'api.document.title': 'Serveur de référence Countersign',
  'api.document.about': `La double authentification en cinq dialectes sur un seul service. Chaque refus est '{'"error": '{'"code", "message"'}}'. Les heures sont au format ISO 8601 en UTC. Les jetons porteurs viennent de la connexion d’auth-v1 ou d’users-2fa ; two-factor-auth garde un cookie de session.`,
  'api.document.durations': 'Temps écoulé de la requête à la fin de sa réponse.',
  'api.document.refusals': 'Requêtes refusées, par code de refus.',
} as const satisfies Translated<typeof english>
