import type { accounts as english } from '../../en/core/accounts.ts'
import type { Translated } from '../../translated.ts'

export const accounts = {
  'core.accounts.otherAddress': 'Ce n’est pas l’adresse e-mail de cette personne.',
  'core.accounts.noAdministration': 'Ce type de serveur n’a pas d’administration.',
  'core.accounts.noServerTime':
    'Countersign ne connaît encore l’heure d’aucun serveur. Actualisez d’abord un compte.',
  'core.accounts.clockOffByADay':
    'Réglez l’horloge de cet ordinateur : elle est décalée de plus d’un jour.',
  'core.accounts.closing': 'Countersign est en cours de fermeture.',
  'core.accounts.otherKindNow':
    'C’est maintenant un autre type de serveur. Retirez le compte ici, puis connectez-le de nouveau.',
  'core.accounts.entryTaken':
    'Cette entrée appartient à un autre compte. Dissociez-la d’abord de celui-ci.',
  'core.accounts.clocksADayApart':
    'L’horloge du serveur et celle de cet ordinateur ont plus d’un jour d’écart. Réglez celle qui est fausse.',
  'core.accounts.entryOfOtherKind':
    'Cette entrée ne génère pas le type de codes que les serveurs demandent.',
  'core.accounts.practiceHasNoAddress':
    'L’adresse du serveur d’entraînement ne peut pas être modifiée.',
  'core.accounts.changePending':
    'Une modification de ce compte est inachevée. Terminez-la ou annulez-la d’abord.',
  'core.accounts.connectedAlready': 'Ce compte est déjà connecté.',
  'core.accounts.noEntry': 'Aucune entrée n’est associée à ce compte.',
  'core.accounts.noBackupCodeLeft': 'Le coffre n’a aucun code de secours inutilisé pour ce compte.',
  'core.accounts.practiceName': 'Serveur d’entraînement',
  'core.accounts.answerLost': '{name} : la réponse s’est perdue',
  'core.accounts.gone': 'Ce compte n’est plus ici.',
  'core.accounts.signInWaiting': 'Une connexion attend son code.',
  'core.accounts.tooMany': 'Vous pouvez connecter au plus {accounts, number} comptes.',
  'core.accounts.passwordMissing': 'Saisissez le mot de passe.',
  'core.accounts.nothingToSend': 'Ce serveur ne peut pas envoyer de code pour cela.',
  'core.accounts.noSignInWaiting': 'Aucune connexion n’attend de code. Reconnectez-vous.',
  'core.accounts.signInFirst': 'Connectez-vous d’abord à {name}.',
} as const satisfies Translated<typeof english>
