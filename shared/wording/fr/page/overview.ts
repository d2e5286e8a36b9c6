import type { overview as english } from '../../en/page/overview.ts'
import type { Translated } from '../../translated.ts'

export const overview = {
  'overview.title': 'Comptes',
  'overview.loading': 'Chargement des comptes',
  'overview.refreshAll': 'Tout actualiser',
  'overview.refreshed': 'Tous les comptes ont été actualisés',
  'overview.moreForServers': 'Autres options de serveur',
  'overview.checkServer': 'Vérifier un serveur',
  'overview.practice': 'Pour s’entraîner',
  'overview.practiceAccounts': 'Comptes d’entraînement',
  'overview.open': 'Ouvrir {account}',
  'overview.stepFor': '{step} : {account}',
  'overview.more': 'Plus d’actions pour {account}',
  'overview.details': 'Détails du compte',
  'overview.turnOnWithPhone': 'Activer ici et sur un téléphone',
  'overview.turnOnByMessage':
    '{method, select, sms {Activer par SMS (moins sûr)} email {Activer par e-mail (moins sûr)} message {Activer par SMS ou e-mail (moins sûr)} other {}}',
  'overview.empty.title': 'La double authentification, activée pour vous',
  'overview.empty.intro':
    'Connectez-vous à un serveur que Countersign prend en charge. Il active la double authentification, conserve le secret et les codes de secours dans votre coffre, et vous montre l’état de chaque compte.',
  'overview.empty.practice':
    'Simple curiosité ? Essayez tout avec le serveur d’entraînement ci-dessous.',
} as const satisfies Translated<typeof english>
