import type { practice as english } from '../../en/page/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'practice.title': 'Serveur d’entraînement',
  'practice.try': 'Essayez tout sans risque',
  'practice.try.hint':
    'Un serveur sur cet ordinateur avec des personnes inventées : activez la double authentification, perdez un téléphone, recommencez. Rien de réel n’est touché.',
  'practice.openServer': 'Ouvrir le serveur d’entraînement',
  'practice.signInAs': 'Se connecter en tant que {name}',
  'practice.sent': 'Envoyés par le serveur d’entraînement',
  'practice.messages.none':
    'Rien pour l’instant. Les codes par SMS et e-mail s’affichent ici au lieu d’être envoyés.',
  'practice.message': '{channel, select, sms {SMS à {to}} email {E-mail à {to}} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {Copier le code du SMS à {to}} email {Copier le code de l’e-mail à {to}} other {}}',
  'practice.copiedCode': 'Code copié',
  'practice.startOver': 'Recommencer',
  'practice.startOver.hint': 'Remet tout ici dans l’état de départ.',
  'practice.reset.named': 'Réinitialiser le serveur d’entraînement',
  'practice.reset.ask': 'Réinitialiser le serveur d’entraînement ?',
  'practice.reset.intro':
    'Ses personnes repartent de zéro. Vos comptes sur ce serveur, et leurs codes, sont définitivement supprimés de votre coffre. Tout le reste est conservé.',
  'practice.reset.done': 'Le serveur d’entraînement a été réinitialisé',
} as const satisfies Translated<typeof english>
