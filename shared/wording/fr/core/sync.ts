import type { sync as english } from '../../en/core/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'core.sync.file.damaged':
    'Le fichier {name} n’est pas complet. Il est peut-être encore en route, ou tronqué. Rien n’a été modifié.',
  'core.sync.file.changed':
    'Le fichier {name} a été modifié par autre chose. Rien n’en a été repris.',
  'core.sync.file.tooLarge':
    'Le fichier {name} est plus gros que n’importe quel coffre. Rien n’en a été repris.',
  'core.sync.file.tooNew':
    'Le fichier {name} a été écrit par un Countersign plus récent. Installez la version la plus récente sur cet ordinateur pour le lire.',
  'core.sync.file.otherGroup':
    'Le fichier {name} appartient à un autre coffre. Rien n’en a été repris.',
  'core.sync.file.noKey':
    'Le fichier {name} est chiffré pour d’autres ordinateurs. Celui-ci en a peut-être été retiré.',
  'core.sync.folder.gone':
    'Le dossier {path} est introuvable. S’il est sur un disque ou un partage, connectez-le et réessayez.',
  'core.sync.folder.noAnswer':
    'Le dossier {path} ne répond pas. S’il est sur un disque ou un partage, vérifiez la connexion.',
  'core.sync.place.swapped':
    'Les fichiers de vos ordinateurs ne sont plus dans {place}. Vérifiez que c’est le bon emplacement. Pour l’utiliser quand même, configurez-le de nouveau.',
  'core.sync.place.loginMissing':
    'Saisissez le nom d’utilisateur et le mot de passe de cet emplacement.',
  'core.sync.place.notKept':
    'Ce qui y a été écrit est revenu modifié, ou pas du tout. Choisissez un autre emplacement, ou vérifiez ses réglages.',
  'core.sync.web.login':
    '{host} n’accepte pas le nom d’utilisateur ou le mot de passe. Vérifiez-les et saisissez-les de nouveau.',
  'core.sync.web.forbidden':
    '{host} ne laisse pas ce compte lire ou écrire à cet emplacement. Vérifiez ses autorisations.',
  'core.sync.web.notThere':
    'Le dossier est introuvable sur {host}. Créez-le, ou vérifiez l’adresse.',
  'core.sync.web.noPlace':
    '{host} ne propose pas WebDAV à cette adresse. Vérifiez l’adresse ; l’aide de votre fournisseur l’indique.',
  'core.sync.web.fileTooLarge':
    '{host} n’accepte pas un fichier aussi gros que votre coffre. Augmentez sa limite, ou choisissez un autre emplacement.',
  'core.sync.web.locked':
    'Un autre programme retient le fichier sur {host}. Countersign réessaie automatiquement.',
  'core.sync.web.busy': '{host} est occupé. Countersign réessaie automatiquement.',
  'core.sync.web.full':
    'Il n’y a plus de place sur {host}. Libérez de l’espace et synchronisez de nouveau.',
  'core.sync.web.failing': '{host} a un problème. Countersign réessaie automatiquement.',
  'core.sync.web.strange':
    '{host} a donné une réponse inattendue. Countersign réessaie automatiquement.',
  'core.sync.web.tooLarge':
    '{host} a envoyé plus que n’importe quel coffre ne contient. Rien n’en a été repris.',
  'core.sync.web.page':
    '{host} a répondu par une page web au lieu d’un fichier. Connectez-vous au réseau s’il le demande, et vérifiez l’adresse.',
  'core.sync.web.otherServer':
    '{host} redirige vers {other}. Votre mot de passe n’y a pas été envoyé. Si la nouvelle adresse est la bonne, saisissez-la à la place.',
  'core.sync.web.longAddress': 'L’adresse est trop longue.',
  'core.sync.s3.clock':
    '{host} refuse cet ordinateur, car son horloge est fausse. Réglez l’horloge et synchronisez de nouveau.',
  'core.sync.s3.keys':
    '{host} n’accepte pas la clé d’accès. Vérifiez ses deux parties et saisissez-les de nouveau.',
  'core.sync.s3.denied':
    'La clé d’accès ne permet pas de lire et d’écrire dans le compartiment {bucket} sur {host}. Vérifiez ses autorisations.',
  'core.sync.s3.noBucket':
    'Il n’y a pas de compartiment {bucket} sur {host}. Créez-le, ou vérifiez son nom et le point de terminaison.',
  'core.sync.s3.region':
    'Le compartiment {bucket} est dans une autre région. Configurez-le de nouveau avec la bonne région et le bon point de terminaison.',
  'core.sync.server.signedOut':
    '{host} n’accepte plus cet ordinateur. Configurez-le de nouveau avec votre mot de passe.',
  'core.sync.server.wrongPassword': 'L’adresse e-mail ou le mot de passe est incorrect.',
  'core.sync.server.codeNeeded': 'Ce compte a la double authentification. Saisissez aussi un code.',
  'core.sync.server.wrongCode': 'Le code est incorrect. Attendez le suivant et réessayez.',
  'core.sync.server.notOurs':
    '{host} n’est pas un serveur Countersign qui propose la synchronisation. Vérifiez l’adresse.',
  'core.sync.place.unknownKind':
    'Cette version de Countersign ne peut pas synchroniser par {kind}.',
  'core.sync.place.notAbsolute': 'Saisissez le chemin complet du dossier.',
  'core.sync.notSetUp': 'Ce coffre n’est pas encore synchronisé avec d’autres ordinateurs.',
  'core.sync.setUpAlready': 'Ce coffre est déjà synchronisé avec d’autres ordinateurs.',
  'core.sync.stillJoining':
    'Cet ordinateur attend d’être accepté. Acceptez-le d’abord sur l’autre.',
  'core.sync.removed':
    'Cet ordinateur a été retiré de vos ordinateurs. Son coffre est conservé, mais ne change plus avec les autres.',
  'core.sync.problem.older':
    'Une version plus ancienne de ce que {name} a écrit est revenue. Rien n’a été perdu.',
  'core.sync.problem.fork':
    'Deux ordinateurs écrivent en tant que {name} : l’un d’eux a peut-être été copié ou restauré. Rien n’a été perdu.',
  'core.sync.problem.clock':
    'L’horloge de {name} avance de {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} sur celle de cet ordinateur. Vérifiez les deux.',
  'core.sync.problem.unreadable': 'Un fichier du dossier est illisible.',
  'core.sync.noDevice': 'Aucun ordinateur n’a cet identifiant.',
  'core.sync.removeSelf':
    'Vous ne pouvez pas retirer l’ordinateur que vous utilisez. Retirez-le depuis un autre.',
  'core.sync.pair.noPairing': 'Ce n’est pas un texte d’association de Countersign.',
  'core.sync.pair.notWhole':
    'Le texte d’association n’est pas complet. Copiez-le en entier et réessayez.',
  'core.sync.pair.tooNew':
    'Le texte d’association a été créé par un Countersign plus récent. Installez la version la plus récente sur cet ordinateur.',
  'core.sync.pair.expired':
    'Le texte d’association n’est plus valable. Affichez-en un nouveau sur l’autre ordinateur.',
  'core.sync.pair.noneOpen':
    'Aucune association n’est en cours. Affichez d’abord un texte d’association sur cet ordinateur.',
  'core.sync.pair.nobody': 'Aucun ordinateur n’a encore demandé à rejoindre les vôtres.',
  'core.sync.pair.otherCheck':
    'Aucun ordinateur ayant demandé à rejoindre les vôtres n’affiche ce nombre. Ne l’acceptez pas si les nombres diffèrent.',
} as const satisfies Translated<typeof english>
