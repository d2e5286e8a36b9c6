import type { dialects as english } from '../../en/core/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'core.dialects.unknown': 'Cette version ne prend pas en charge ce type de serveur.',
  'core.dialects.sessionOver': 'Votre session sur le serveur a pris fin. Reconnectez-vous.',
  'core.dialects.wrongCredentials': 'L’adresse e-mail ou le mot de passe est incorrect.',
  'core.dialects.wrongPassword': 'Le mot de passe est incorrect.',
  'core.dialects.wrongCode': 'Ce code est incorrect ou a déjà été utilisé.',
  'core.dialects.codeExpired': 'Ce code a expiré. Demandez-en un nouveau.',
  'core.dialects.unreadableInput': 'Le serveur n’a pas pu lire ce qui a été saisi.',
  'core.dialects.weakPassword': 'Le serveur exige un mot de passe plus long ou moins courant.',
  'core.dialects.tooManyTries': 'Trop de tentatives échouées. Patientez avant de réessayer.',
  'core.dialects.tooManyRequests':
    'Vous l’avez demandé trop souvent. Patientez avant de redemander.',
  'core.dialects.factorDisabled':
    'Trop de codes incorrects. Utilisez un code de secours, ou demandez à l’administration de réinitialiser la double authentification.',
  'core.dialects.alreadyOn': 'La double authentification est déjà activée.',
  'core.dialects.off': 'La double authentification est désactivée.',
  'core.dialects.notPending': 'Aucune configuration n’attend de code. Recommencez-la.',
  'core.dialects.noResend':
    'Une application d’authentification génère ses propres codes ; aucun ne peut donc être envoyé.',
  'core.dialects.resendBySigningIn': 'Pour obtenir un autre code, reconnectez-vous.',
  'core.dialects.noRecoveryEmail':
    'Il n’y a pas d’adresse e-mail de récupération à laquelle envoyer un code.',
  'core.dialects.signInExpired': 'La connexion a pris trop de temps. Recommencez.',
  'core.dialects.signInOver':
    'La connexion a pris fin : il y a eu trop de tentatives, ou elle avait déjà servi. Recommencez.',
  'core.dialects.passwordAgain':
    'Le serveur a de nouveau besoin de votre mot de passe pour cela. Reconnectez-vous, puis continuez.',
  'core.dialects.oneTimePassword':
    'C’est un mot de passe à usage unique. Ouvrez d’abord le serveur dans un navigateur et choisissez votre propre mot de passe.',
  'core.dialects.administratorWithoutFactor':
    'L’administration exige un second facteur. Activez d’abord la double authentification pour ce compte.',
  'core.dialects.chatClosed': 'La messagerie a d’abord besoin de sa seconde étape.',
  'core.dialects.deliveryFailed': 'Le serveur n’a pas pu envoyer son message. Réessayez plus tard.',
  'core.dialects.notReady': 'Le serveur n’est pas prêt. Réessayez dans un instant.',
  'core.dialects.noMessages': 'Ce serveur n’envoie pas de codes par SMS ni par e-mail.',
  'core.dialects.noAuthenticators':
    'Ce serveur ne prend pas en charge les applications d’authentification.',
  'core.dialects.noTotp':
    'Aucune configuration n’attend de code, et la double authentification est désactivée.',
  'core.dialects.noBackupCodes': 'Ce compte n’a pas de codes de secours.',
  'core.dialects.signInAfterCodes': 'Trop de codes incorrects. Reconnectez-vous.',
  'core.dialects.locked': 'Trop de codes incorrects. Le compte est bloqué pour un moment.',
  'core.dialects.noSecretInLink': 'Le lien de configuration ne contient aucun secret.',
  'core.dialects.status.forbidden': 'Le serveur n’autorise pas ce compte à faire cela.',
  'core.dialects.status.notFound':
    'Le serveur ne connaît pas {call}. Il a peut-être changé, ou est d’un autre type.',
  'core.dialects.status.broken':
    'Le serveur rencontre un problème (statut {status}). Réessayez plus tard.',
  'core.dialects.status.refused': 'Le serveur n’a pas accepté {call} (statut {status}).',
  'core.dialects.status.meaningless':
    'Le serveur a répondu à {call} avec le statut {status}, que Countersign n’attend pas.',
  'core.dialects.reply.otherShape':
    'La réponse du serveur à {call} n’est pas celle que ce type de serveur envoie.',
  'core.dialects.reply.otherShapeAt':
    'La réponse du serveur à {call} n’est pas celle que ce type de serveur envoie, à l’emplacement {place}.',
  'core.dialects.reply.webPage':
    'Une page web a répondu à {call}. Connectez-vous d’abord à ce réseau, ou vérifiez l’adresse.',
  'core.dialects.reply.notJson': 'Le serveur a répondu à {call} par autre chose que du JSON.',
  'core.dialects.reply.damaged': 'La réponse du serveur à {call} est tronquée ou endommagée.',
  'core.dialects.reply.otherPage':
    'Une page inattendue a répondu à {call}. Connectez-vous d’abord à ce réseau, ou vérifiez l’adresse.',
  'core.dialects.reply.badPage':
    'La page qui a répondu à {call} n’est pas ce que Countersign attend à l’emplacement {place}.',
  'core.dialects.reply.packed': 'Le serveur compresse ses réponses sans qu’on le lui ait demandé.',
  'core.dialects.reply.tooLarge': 'La réponse du serveur dépasse {kilobytes} Ko.',
  'core.dialects.reply.otherProtocol': '{host} a demandé de passer à un protocole autre que HTTP.',
  'core.dialects.reply.otherServer':
    '{host} redirige vers un autre serveur, {other}. Si c’est le bon, utilisez son adresse.',
  'core.dialects.reply.endless': '{host} redirige sans fin. Vérifiez l’adresse.',
  'core.dialects.reply.badToken': '{host} a envoyé un jeton d’accès non valide.',
  'core.dialects.reply.notHttp': '{host} ne parle pas HTTP comme il le devrait.',
  'core.dialects.reply.tooSlow':
    '{host} n’a pas répondu en {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}. Réessayez.',
  'core.dialects.address.credentials':
    'Retirez le nom d’utilisateur et le mot de passe de l’adresse.',
  'core.dialects.address.query': 'Retirez « ? », « # » et tout ce qui les suit.',
  'core.dialects.address.notEncrypted':
    'Cette adresse n’est pas chiffrée. Utilisez https, ou http pour cet ordinateur même.',
  'core.dialects.address.otherScheme': 'L’adresse d’un serveur commence par https://.',
  'core.dialects.address.unreadable':
    'Ce n’est pas l’adresse d’un serveur. Elle devrait ressembler à auth.example.org.',
  'core.dialects.address.badAuthority': 'L’autorité de certification n’est pas un certificat PEM.',
  'core.dialects.certificate.unknownAuthority':
    'Le certificat de {host} vient d’une autorité inconnue. Si c’est la vôtre, ajoutez son certificat au compte.',
  'core.dialects.certificate.incompleteChain':
    'Le certificat de {host} vient d’une autorité inconnue. Si c’est la vôtre, ajoutez son certificat au compte. Sinon, demandez à qui gère le serveur d’envoyer toute la chaîne.',
  'core.dialects.certificate.expired':
    'Le certificat de {host} a expiré. La personne qui gère le serveur doit le renouveler.',
  'core.dialects.certificate.notYetValid':
    'Le certificat de {host} n’est pas encore valable. Vérifiez la date de cet ordinateur.',
  'core.dialects.certificate.otherName':
    'Le certificat de {host} est pour un autre nom. Vérifiez l’adresse.',
  'core.dialects.certificate.selfSigned':
    'Le certificat de {host} est autosigné : personne ne s’en porte garant. Si le serveur est à vous, ajoutez son certificat au compte.',
  'core.dialects.certificate.revoked':
    'Le certificat de {host} a été révoqué. N’utilisez pas ce serveur tant qu’il n’est pas remplacé.',
  'core.dialects.certificate.forged':
    'Le certificat de {host} est falsifié ou endommagé. N’utilisez pas cette connexion.',
  'core.dialects.certificate.untrusted': 'Le certificat de {host} n’est pas digne de confiance.',
  'core.dialects.certificate.notHttps': '{host} ne parle pas HTTPS comme il le devrait.',
  'core.dialects.network.noSuchServer':
    'Il n’y a aucun serveur de ce nom, ou pas de réseau ({host}). Réessayez.',
  'core.dialects.network.noLookup':
    'Le nom du serveur ne peut pas être résolu, faute de réseau ({host}). Réessayez.',
  'core.dialects.network.nothingThere': 'Rien ne répond à cette adresse ({host}). Réessayez.',
  'core.dialects.network.noRoute':
    'Le serveur est inaccessible depuis ce réseau ({host}). Réessayez.',
  'core.dialects.network.none': 'Il n’y a pas de réseau ({host}). Réessayez.',
  'core.dialects.network.tooSlow': 'Le serveur n’a pas répondu à temps ({host}). Réessayez.',
  'core.dialects.network.brokenOff': 'Le serveur a fermé la connexion ({host}). Réessayez.',
  'core.dialects.network.unreachable': 'Le serveur est inaccessible ({host}). Réessayez.',
} as const satisfies Translated<typeof english>
