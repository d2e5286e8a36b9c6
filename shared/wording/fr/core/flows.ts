import type { flows as english } from '../../en/core/flows.ts'
import type { Translated } from '../../translated.ts'

export const flows = {
  'core.flows.practiceServer': 'le serveur d’entraînement',
  'core.flows.passwordMissing': 'Saisissez le mot de passe du compte.',
  'core.flows.twoStepPasswordMissing':
    'Saisissez le mot de passe de la seconde étape de la messagerie.',
  'core.flows.proofNotTaken': 'Ce serveur n’accepte pas ce type de code ici.',
  'core.flows.noBackupCodeLeft': 'Il ne reste aucun code de secours inutilisé dans le coffre.',
  'core.flows.sentCodeMissing': 'Saisissez le code que le serveur a envoyé.',
  'core.flows.codeMissing': 'Saisissez un code de l’application d’authentification.',
  'core.flows.noChat': 'Ce serveur n’a pas de messagerie.',
  'core.flows.stillOff':
    'Le serveur a accepté le code, mais dit que la double authentification est désactivée.',
  'core.flows.stillOn':
    'Le serveur a accepté la modification, mais dit que la double authentification est encore activée.',
  'core.flows.noCodeSent': 'Aucun code n’a encore été envoyé.',
  'core.flows.sendsOnce': 'Ce serveur n’envoie son code qu’une fois.',
  'core.flows.noSetupWaiting': 'Aucune configuration de ce compte n’attend son premier code.',
  'core.flows.cannotRegenerate':
    'Ce serveur ne crée pas de nouveaux codes de secours. Remplacez plutôt le secret.',
  'core.flows.turnedOnElsewhere':
    'La double authentification a été activée ailleurs entre-temps. Annulez cette modification.',
  'core.flows.resyncsByItself':
    'Ce serveur s’adapte automatiquement à l’horloge d’une application d’authentification.',
  'core.flows.twoCodesInARow': 'Saisissez deux codes consécutifs.',
  'core.flows.nothingPending': 'Ce compte n’a aucune modification inachevée.',
  'core.flows.changedElsewhere':
    'Ce compte a été modifié dans une autre fenêtre. Vérifiez-le, puis réessayez.',
  'core.flows.busy': 'Une autre modification de ce compte est en cours.',
  'core.flows.stopped': 'La modification a été arrêtée.',
  'core.flows.methodNotOffered': 'Ce serveur ne propose pas de codes de ce type.',
  'core.flows.nothingToReplace':
    'Les codes qui vous sont envoyés n’utilisent pas de secret ; il n’y a donc rien à remplacer.',
  'core.flows.recoveryEmailWouldBeLost':
    'Remplacer le secret retirerait l’adresse e-mail de récupération de la messagerie, et Countersign ne la connaît pas. Désactivez la seconde étape, puis réactivez-la avec cette adresse.',
  'core.flows.earlierPending':
    'Terminez ou annulez d’abord la modification précédente de ce compte.',
  'core.flows.destinationMissing':
    'Le serveur ne sait pas où envoyer les codes de ce compte. Saisissez un numéro de téléphone ou une adresse e-mail.',
  'core.flows.cannotUndoCodes':
    'Countersign ne sait pas quels codes de secours sont valables. Terminez la modification pour en créer de nouveaux.',
  'core.flows.cannotUndoOn':
    'La double authentification est déjà activée, et la désactiver demande davantage. {message} Terminez plutôt la modification.',
  'core.flows.pending.status':
    'Tout est fait. Countersign doit encore vérifier que le serveur est d’accord.',
  'core.flows.pending.codeSent': 'Saisissez le code qui vous a été envoyé.',
  'core.flows.pending.phone': 'Le secret est enregistré et attend que votre téléphone l’ait aussi.',
  'core.flows.pending.enrol':
    'Le secret est enregistré, mais Countersign ne sait pas encore si le serveur a activé la double authentification.',
  'core.flows.pending.disable':
    'Countersign ne sait pas encore si le serveur a désactivé la double authentification.',
  'core.flows.pending.rotate':
    'Le secret est en cours de remplacement. D’ici là, la double authentification est peut-être désactivée.',
  'core.flows.pending.regenerate':
    'Countersign ne sait pas encore si le serveur a créé de nouveaux codes de secours.',
  'core.flows.turnedOffElsewhere':
    'La double authentification a été désactivée entre-temps. Son entrée est dans la corbeille.',
  'core.flows.offAlready':
    'Le serveur avait déjà désactivé la double authentification. Son entrée est dans la corbeille.',
  'core.flows.offSince':
    'La double authentification est désactivée : la modification s’est arrêtée après la désactivation de l’ancien secret. Réactivez-la.',
  'core.flows.onElsewhere':
    'La double authentification a été activée ailleurs. Aucune entrée ici ne génère ses codes.',
  'core.flows.lostCodes':
    'Les codes de secours se sont perdus avec l’une des réponses du serveur. Créez-en de nouveaux.',
  'core.flows.lostCodesForGood':
    'Les codes de secours se sont perdus avec l’une des réponses du serveur. Pour en obtenir de nouveaux, remplacez le secret, ou désactivez puis réactivez la double authentification.',
} as const satisfies Translated<typeof english>
