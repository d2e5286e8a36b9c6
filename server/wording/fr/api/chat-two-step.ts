import type { Translated } from '../../../../shared/wording/translated.ts'
import type { chatTwoStep as english } from '../../en/api/chat-two-step.ts'

export const chatTwoStep = {
  'api.chatTwoStep.open': 'Ne répond que si la messagerie est ouverte pour cette session',
  'api.chatTwoStep.settings':
    'Obtenir les réglages de la seconde étape. user_id doit être le vôtre, sauf droits d’administration',
  'api.chatTwoStep.enable':
    'Définir un mot de passe de la seconde étape et obtenir un secret. La première réussite de verify l’active',
  'api.chatTwoStep.verify':
    'Ouvrir la messagerie pour cette session. Confirme une configuration en attente',
  'api.chatTwoStep.disable': 'Désactiver la seconde étape avec son mot de passe et un code',
  'api.chatTwoStep.recover':
    'Sans code, en envoyer un à l’adresse e-mail de récupération. Avec un code, désactiver la seconde étape',
} as const satisfies Translated<typeof english>
