import type { change as english } from '../../en/page/change.ts'
import type { Translated } from '../../translated.ts'

export const change = {
  'change.twoStepPassword': 'Mot de passe de la seconde étape',
  'change.twoStepPassword.own': 'Celui que vous avez choisi pour la messagerie',
  'change.twoStepPassword.new':
    'La messagerie a besoin de son propre mot de passe. Choisissez-le maintenant et notez-le.',
  'change.edit.name': 'Nom',
  'change.edit.address.hint':
    'Modifiez-la si le serveur a déménagé. Une nouvelle adresse met fin à la session.',
  'change.edit.publicAuthorities':
    'Faire de nouveau confiance aux autorités de certification publiques',
  'change.edit.saved': 'Enregistré',
  'change.enrol.weaker':
    '{method, select, sms {Les codes par SMS peuvent être interceptés et demandent un réseau. Une application d’authentification est plus sûre si le serveur l’accepte.} email {Les codes par e-mail peuvent être interceptés et demandent un réseau. Une application d’authentification est plus sûre si le serveur l’accepte.} message {Les codes par SMS ou e-mail peuvent être interceptés et demandent un réseau. Une application d’authentification est plus sûre si le serveur l’accepte.} other {}}',
  'change.enrol.recoveryEmail': 'Adresse e-mail de récupération (facultative)',
  'change.enrol.recoveryEmail.hint':
    'Un moyen de revenir si vous perdez le mot de passe de la seconde étape et les codes',
  'change.enrol.phone': 'Numéro de téléphone (facultatif)',
  'change.enrol.email': 'Adresse e-mail (facultative)',
  'change.enrol.destination.hint':
    'Où les codes sont envoyés. Laissez vide pour utiliser la destination de votre compte.',
  'change.done.on': 'La double authentification est activée.',
  'change.done.off': 'La double authentification est désactivée.',
  'change.done.regenerated':
    'Vous avez de nouveaux codes de secours. Les anciens ne fonctionnent plus.',
  'change.done.rotated': 'L’entrée a son nouveau secret. L’ancien est dans la corbeille.',
  'change.done.undone': 'La modification a été annulée.',
  'change.done.backupCodes':
    '{count, plural, one {# code de secours est dans votre coffre.} many {# de codes de secours sont dans votre coffre.} other {# codes de secours sont dans votre coffre.}}',
  'change.done.backupCodes.hint':
    'Gardez-en aussi une copie sur papier, au cas où vous perdriez cet ordinateur.',
  'change.done.showBackupCodes': 'Afficher les codes de secours',
  'change.steps': 'Étapes',
  'change.steps.starting': 'Démarrage',
  'change.steps.begin': 'Demander un secret au serveur',
  'change.steps.store': 'L’enregistrer dans votre coffre',
  'change.steps.scan': 'Attendre votre téléphone',
  'change.steps.code': 'Attendre l’arrivée du code',
  'change.steps.confirm': 'Confirmer avec un code',
  'change.steps.turnOff': 'Désactiver la double authentification',
  'change.steps.regenerate': 'Demander de nouveaux codes de secours',
  'change.steps.fileCodes': 'Enregistrer les codes de secours dans votre coffre',
  'change.steps.status': 'Vérifier de nouveau le compte',
  'change.steps.trash': 'Mettre l’ancien secret à la corbeille',
  'change.steps.one':
    '{step}<hidden> : {state, select, waiting {en attente} doing {en cours} done {terminé} failed {échec} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden> : en cours</hidden> <wait>(code suivant dans {countdown})</wait>',
  'change.turnOff.intro': 'Ensuite, seul le mot de passe protège le compte.',
  'change.turnOff.introWithEntry':
    'Ensuite, seul le mot de passe protège le compte. Son entrée va à la corbeille et y reste 30 jours.',
  'change.move.intro':
    'Countersign désactive les codes par message, puis active aussitôt une application d’authentification. Son secret est enregistré dans votre coffre.',
  'change.rotate.intro':
    'Countersign désactive la double authentification, puis la réactive avec un nouveau secret. L’entrée garde son nom, sa note et ses étiquettes. Son ancien secret va à la corbeille, et les anciens codes de secours cessent de fonctionner.',
  'change.regenerate.intro':
    'Le serveur crée un nouveau jeu, et tous les codes de secours que vous avez maintenant cessent de fonctionner.',
  'change.prove.intro': 'Le serveur veut s’assurer que c’est bien vous.',
  'change.link': 'Associer',
  'change.link.intro':
    'Countersign utilise les codes de l’entrée quand le serveur demande le second facteur de <bdi>{email}</bdi>.',
  'change.link.done': 'Entrée associée',
  'change.unlink': 'Dissocier',
  'change.unlink.done': 'Entrée dissociée',
  'change.confirm': 'Confirmer',
  'change.recoverChat.intro':
    'Cela désactive la seconde étape de la messagerie, met fin à vos autres sessions et met l’entrée à la corbeille.',
  'change.recoverChat.code': 'Code reçu par e-mail',
  'change.recoverChat.done': 'La seconde étape de la messagerie est désactivée',
  'change.remove.intro':
    'Cela retire <bdi>{account}</bdi> et sa session de Countersign. Rien ne change sur le serveur.',
  'change.remove.introWithEntry':
    'Cela retire <bdi>{account}</bdi> et sa session de Countersign. Rien ne change sur le serveur, et l’entrée reste avec vos autres codes.',
  'change.remove.backupCodes':
    'Ses codes de secours sont aussi supprimés. Imprimez-les ou enregistrez-les d’abord si la double authentification reste activée.',
  'change.remove.done': '{account} : compte retiré',
  'change.resync.introWithEntry':
    'Countersign envoie deux codes consécutifs de l’entrée associée. Le serveur connaît alors l’écart entre les horloges.',
  'change.resync.intro':
    'Saisissez deux codes consécutifs. Le serveur connaît alors l’écart entre les horloges.',
  'change.resync.firstCode': 'Premier code',
  'change.resync.nextCode': 'Le code suivant',
  'change.resync.agrees': 'Les horloges concordent, il n’y avait donc rien à corriger.',
  'change.resync.early':
    '{count, plural, one {Votre application d’authentification a un code d’avance.} many {Votre application d’authentification a # de codes d’avance.} other {Votre application d’authentification a # codes d’avance.}} Le serveur en tient compte désormais.',
  'change.resync.late':
    '{count, plural, one {Votre application d’authentification a un code de retard.} many {Votre application d’authentification a # de codes de retard.} other {Votre application d’authentification a # codes de retard.}} Le serveur en tient compte désormais.',
  'change.phone.intro':
    'Le secret est dans votre coffre. Scannez son code QR avec l’application d’authentification de votre téléphone, puis continuez ici. Les deux généreront les mêmes codes.',
  'change.phone.show': 'Afficher le code QR',
  'change.phone.qrCode': 'Code QR pour votre téléphone',
  'change.phone.orType': 'Ou tapez cette clé sur votre téléphone :',
  'change.phone.key': 'Clé de configuration',
  'change.phone.copiedKey': 'Clé de configuration copiée',
  'change.phone.copyKey': 'Copier la clé',
  'change.phone.later': 'Plus tard',
  'change.verifyChat.intro': 'La messagerie reste ouverte une demi-heure dans cette session.',
  'change.verifyChat.done': 'La messagerie est ouverte',
  'change.verifyChat.doneUntil': 'La messagerie est ouverte jusqu’à {time}',
} as const satisfies Translated<typeof english>
