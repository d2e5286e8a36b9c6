import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sessions as english } from '../../en/refusals/sessions.ts'

export const sessions = {
  'refusals.sessions.signInFirst': 'Connectez-vous d’abord.',
  'refusals.sessions.over': 'Cette session a pris fin. Reconnectez-vous.',
  'refusals.sessions.badToken': 'Ce jeton n’est pas valide.',
  'refusals.sessions.otherUse': 'Ce jeton ne peut pas servir à cela.',
  'refusals.sessions.signInExpired': 'Cette connexion a pris trop de temps. Recommencez.',
  'refusals.sessions.signInOver': 'Cette connexion a pris fin. Recommencez.',
  'refusals.sessions.noSignIn': 'Aucune connexion n’attend de code. Connectez-vous d’abord.',
  'refusals.sessions.passwordAgain':
    'Votre connexion date un peu. Saisissez le mot de passe de votre compte, ou reconnectez-vous.',
} as const satisfies Translated<typeof english>
