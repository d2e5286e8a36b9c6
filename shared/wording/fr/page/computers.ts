import type { computers as english } from '../../en/page/computers.ts'
import type { Translated } from '../../translated.ts'

export const computers = {
  'computers.title': 'Autres ordinateurs',
  'computers.off': 'Les mêmes codes sur vos autres ordinateurs',
  'computers.off.hint':
    'Vos ordinateurs se retrouvent dans un dossier que vous synchronisez déjà, ou sur WebDAV, S3 ou votre propre serveur. Tout est chiffré avant de quitter cet ordinateur, et chacun fonctionne hors ligne. Aucun compte n’est nécessaire.',
  'computers.setUp': 'Configurer',
  'computers.join': 'Rejoindre un autre ordinateur',
  'computers.state':
    '{state, select, same {Tout est identique sur tous les ordinateurs} waiting {{count, plural, =0 {En attente d’un autre ordinateur} one {# modification en attente} many {# de modifications en attente} other {# modifications en attente}}} unreachable {{kind, select, folder {Dossier inaccessible} server {Serveur inaccessible} s3 {Compartiment inaccessible} other {Dossier WebDAV inaccessible}}} attention {Votre attention est requise} unknown {Recherche de modifications} other {En attente que l’autre ordinateur accepte celui-ci}}',
  'computers.state.short':
    '{state, select, same {Tout est identique} waiting {{count, plural, =0 {En attente} one {# modification en attente} many {# de modifications en attente} other {# modifications en attente}}} unreachable {Synchronisation impossible} attention {Attention requise} unknown {Recherche de modifications} other {Association en cours}}',
  'computers.sign': 'Autres ordinateurs : {state}',
  'computers.removedHere':
    'Un autre ordinateur a retiré celui-ci. Il garde ce qu’il a, et n’échange plus rien. Pour partager de nouveau un coffre, arrêtez de synchroniser, puis rejoignez un autre ordinateur.',
  'computers.loading': 'Chargement',
  'computers.meeting': 'Échange des modifications…',
  'computers.lastMet': 'Dernière synchronisation {age}.',
  'computers.neverMet': 'Pas encore de synchronisation.',
  'computers.lastNews':
    '{received, plural, =0 {{sent, plural, =0 {Rien de nouveau.} one {1 modification envoyée.} many {# de modifications envoyées.} other {# modifications envoyées.}}} one {{sent, plural, =0 {1 modification reçue.} one {1 modification reçue, 1 envoyée.} many {1 modification reçue, # envoyées.} other {1 modification reçue, # envoyées.}}} many {{sent, plural, =0 {{received, number} de modifications reçues.} one {{received, number} de modifications reçues, 1 envoyée.} many {{received, number} de modifications reçues, {sent, number} envoyées.} other {{received, number} de modifications reçues, {sent, number} envoyées.}}} other {{sent, plural, =0 {{received, number} modifications reçues.} one {{received, number} modifications reçues, 1 envoyée.} many {{received, number} modifications reçues, {sent, number} envoyées.} other {{received, number} modifications reçues, {sent, number} envoyées.}}}}',
  'computers.lastNews.at': 'Dernières modifications {age} : {news}',
  'computers.nextTry': 'Nouvel essai dans {countdown}.',
  'computers.now': 'Synchroniser',
  'computers.now.done': 'Synchronisation terminée. {news}',
  'computers.now.stopped': 'Arrêté. Rien n’est perdu : le reste sera échangé la prochaine fois.',
  'computers.place':
    '{kind, select, folder {Dossier} webdav {WebDAV} s3 {Stockage S3} other {Votre serveur}}',
  'computers.place.change': 'Modifier',
  'computers.place.change.hint':
    'Vos autres ordinateurs doivent aussi changer le leur : ils ne trouvent rien de nouveau à l’ancien emplacement.',
  'computers.leave': 'Ne plus synchroniser',
  'computers.leave.title': 'Ne plus synchroniser cet ordinateur ?',
  'computers.leave.text':
    'Cet ordinateur garde tout ce qu’il a maintenant. Les modifications ne vont plus vers vos autres ordinateurs, et les leurs n’arrivent plus ici. Vous pourrez les rejoindre de nouveau plus tard.',
  'computers.leave.done': 'Ce coffre n’est plus que sur cet ordinateur.',
  'computers.computers.another': 'Un autre ordinateur',
  'computers.computers.add': 'Ajouter un ordinateur',
  'computers.computers.add.hint': 'Affiche un code d’association que l’autre ordinateur lit.',
  'computers.computer.system':
    '{system, select, linux {Linux} darwin {macOS} win32 {Windows} other {Autre système}}',
  'computers.computer.about.thisOne':
    '{system, select, linux {Linux, cet ordinateur} darwin {macOS, cet ordinateur} win32 {Windows, cet ordinateur} other {Cet ordinateur}}',
  'computers.computer.about.seen':
    '{system, select, linux {Linux, vu {age}} darwin {macOS, vu {age}} win32 {Windows, vu {age}} other {Vu {age}}}',
  'computers.computer.about.notSeen':
    '{system, select, linux {Linux, pas encore vu} darwin {macOS, pas encore vu} win32 {Windows, pas encore vu} other {Pas encore vu}}',
  'computers.computer.remove': 'Retirer {name}',
  'computers.computer.knows': 'Ce qu’il connaissait',
  'computers.computer.knowsNamed': 'Ce que {name} connaissait',
  'computers.removed.count':
    '{count, plural, one {# ordinateur retiré} many {# d’ordinateurs retirés} other {# ordinateurs retirés}}',
  'computers.remove.title': 'Retirer {name} ?',
  'computers.remove.text':
    'Il ne lira plus rien de ce qui change à partir de maintenant. Il garde les codes qu’il a déjà, et personne ne peut les supprimer à distance.',
  'computers.remove.lost':
    'S’il a été perdu ou volé, remplacez les secrets qu’il connaissait. Vous en verrez la liste ensuite.',
  'computers.remove.confirm': 'Retirer l’ordinateur',
  'computers.remove.done': '{name} a été retiré.',
  'computers.known.title': 'Ce que {name} connaissait',
  'computers.known.text':
    'Quiconque accède à {name} peut générer les codes de ces entrées tant que vous n’avez pas remplacé leurs secrets là où vous vous connectez. Les codes de secours que vous gardez avec elles sont connus aussi. Les entrées au secret remplacé quittent cette liste.',
  'computers.known.none': 'Rien de ce que {name} connaissait n’est encore utilisé.',
  'computers.known.loading': 'Recherche de ce qu’il connaissait',
  'computers.known.atServer': 'Remplacer le secret',
  'computers.known.atServerNamed': 'Remplacer le secret de {name}',
  'computers.known.openNamed': 'Ouvrir {name}',
  'computers.known.byHand':
    'Pour une entrée sans compte ici : désactivez puis réactivez la double authentification sur son site web, ajoutez ensuite le nouveau code de configuration et choisissez de remplacer l’entrée.',
  'computers.known.list': 'Entrées que {name} connaissait',
  'computers.asking': '{name} demande à vous rejoindre',
  'computers.asking.text':
    'Il affiche un nombre. Acceptez-le seulement si ce nombre est celui-ci. Il reçoit tout ce qui est dans ce coffre.',
  'computers.asking.check': 'Nombre sur les deux ordinateurs',
  'computers.accept': 'Accepter',
  'computers.refuse': 'Refuser',
  'computers.accepted': '{name} a été accepté.',
  'computers.refused':
    'Refusé. Plus personne ne peut rejoindre vos ordinateurs avec ce code d’association.',
  'computers.kept.text':
    '{what, select, secret {{name} a reçu un nouveau secret sur deux ordinateurs. L’un est utilisé, l’autre est dans la corbeille. Essayez les deux codes là où vous vous connectez.} deleted {{name} : entrée supprimée sur un ordinateur et modifiée sur un autre. Elle est dans la corbeille, avec la modification.} other {{name} : entrée supprimée définitivement sur un ordinateur, avec un nouveau secret sur un autre. Elle est dans la corbeille, avec le nouveau secret.}}',
  'computers.kept.gone': 'Une entrée disparue',
  'computers.kept.side':
    '{what, select, used {Utilisé} aside {Dans la corbeille} deleted {Mise à la corbeille} edited {Modifiée} purged {Supprimée définitivement} other {Nouveau secret}}',
  'computers.kept.by': '{computer}, {moment}',
  'computers.kept.byThisOne': 'Cet ordinateur, {moment}',
  'computers.kept.byUnknown': 'Un ordinateur disparu, {moment}',
  'computers.kept.openEntry': 'Ouvrir l’entrée',
  'computers.kept.openTrash': 'Ouvrir la corbeille',
  'computers.kept.dismiss': 'OK',
  'computers.kept.dismissNamed': 'OK : {name}',
  'computers.where.title': 'Où vos ordinateurs se retrouvent',
  'computers.where.intro':
    'Choisissez un emplacement accessible à tous vos ordinateurs. Il ne contient jamais que des fichiers chiffrés.',
  'computers.where.folder': 'Un dossier',
  'computers.where.folder.hint':
    'Synchronisé par Syncthing, Nextcloud, Dropbox ou iCloud Drive, un partage réseau ou une clé USB',
  'computers.where.webdav': 'WebDAV',
  'computers.where.webdav.hint': 'Nextcloud, ownCloud et bien d’autres, sans leur propre programme',
  'computers.where.s3': 'Stockage S3',
  'computers.where.s3.hint': 'AWS, MinIO, Backblaze, Cloudflare et d’autres',
  'computers.where.server': 'Votre propre serveur',
  'computers.where.server.hint':
    'Un serveur Countersign géré par vous ou par une personne de confiance',
  'computers.where.folderPath': 'Chemin du dossier',
  'computers.where.folderPath.hint': 'Le chemin complet. Le dossier doit déjà exister.',
  'computers.where.pick': 'Choisir un dossier',
  'computers.where.picked': 'Dossier : <bdi>{folder}</bdi>',
  'computers.where.url.webdav': 'Adresse WebDAV du dossier',
  'computers.where.url.server': 'Adresse du serveur',
  'computers.where.endpoint': 'Point de terminaison',
  'computers.where.region': 'Région (facultative)',
  'computers.where.bucket': 'Compartiment',
  'computers.where.prefix': 'Dossier dans le compartiment (facultatif)',
  'computers.where.pathStyle': 'Le compartiment fait partie du chemin',
  'computers.where.pathStyle.hint':
    'MinIO et la plupart de vos propres serveurs en ont besoin. Pas AWS.',
  'computers.where.user': 'Nom d’utilisateur',
  'computers.where.appPassword': 'Mot de passe ou mot de passe d’application',
  'computers.where.appPassword.hint':
    'Si votre compte a la double authentification, créez-y un mot de passe d’application.',
  'computers.where.accessKey': 'Identifiant de clé d’accès',
  'computers.where.secretKey': 'Clé d’accès secrète',
  'computers.where.email': 'E-mail',
  'computers.where.code': 'Code de double authentification (si le compte l’utilise)',
  'computers.where.login.kept':
    'Conservé dans votre coffre, et envoyé à cet emplacement uniquement.',
  'computers.where.test': 'Tester',
  'computers.where.test.good':
    '{others, plural, =0 {Cet emplacement est lisible et modifiable.} one {Cet emplacement est lisible et modifiable. Un ordinateur s’y trouve déjà.} many {Cet emplacement est lisible et modifiable. # d’ordinateurs s’y trouvent déjà.} other {Cet emplacement est lisible et modifiable. # ordinateurs s’y trouvent déjà.}}',
  'computers.where.othersThere':
    'Si ce sont vos ordinateurs, fermez ceci et choisissez plutôt « Rejoindre un autre ordinateur ».',
  'computers.pairing.title': 'Ajouter un ordinateur',
  'computers.pairing.steps':
    'Sur l’autre ordinateur, ouvrez Countersign et choisissez <b>J’ai Countersign sur un autre ordinateur</b>, ou <b>Paramètres</b>, <b>Autres ordinateurs</b>, <b>Rejoindre un autre ordinateur</b>.',
  'computers.pairing.show': 'Afficher le code d’association',
  'computers.pairing.hidden':
    'Assurez-vous que personne ne regarde. Quiconque a le code peut demander à rejoindre vos ordinateurs.',
  'computers.pairing.qr': 'Code d’association sous forme de code QR',
  'computers.pairing.tooLong':
    'L’adresse est trop longue pour un code QR. Copiez plutôt le texte d’association.',
  'computers.pairing.text': 'Texte d’association',
  'computers.pairing.copy': 'Copier le texte d’association',
  'computers.pairing.copied': 'Texte d’association copié',
  'computers.pairing.validFor': 'Valable {countdown}',
  'computers.pairing.over': 'Ce code n’est plus valable.',
  'computers.pairing.new': 'Afficher un nouveau code',
  'computers.pairing.waiting': 'En attente de l’autre ordinateur. Gardez cette fenêtre ouverte.',
  'computers.pairing.look': 'Vérifier maintenant',
  'computers.join.title': 'Rejoindre un autre ordinateur',
  'computers.join.howTo':
    'Sur l’ordinateur qui a vos codes, ouvrez <b>Paramètres</b>, <b>Autres ordinateurs</b> et choisissez <b>Ajouter un ordinateur</b>. Il affiche un code QR et un texte.',
  'computers.join.merges':
    'Les deux coffres sont fusionnés : rien de ce qui est dans celui-ci n’est perdu.',
  'computers.join.picture': 'Choisir une image',
  'computers.join.camera': 'Scanner avec la caméra',
  'computers.join.paste': 'Vous pouvez aussi coller une image ici.',
  'computers.join.reading': 'Recherche d’un code d’association',
  'computers.join.noCode': 'Il n’y a pas de code d’association sur cette image.',
  'computers.join.notPairing':
    'Ce n’est pas un code d’association. S’il configure une entrée, ajoutez-le avec le bouton Ajouter.',
  'computers.join.reaching': 'Recherche du dossier commun',
  'computers.join.place': 'Vos ordinateurs se retrouvent à l’adresse <bdi>{address}</bdi>.',
  'computers.join.folder':
    'Le dossier qu’utilise votre autre ordinateur s’y appelle <bdi>{path}</bdi>. Choisissez où il se trouve sur cet ordinateur.',
  'computers.join.login':
    'Vos ordinateurs se retrouvent à l’adresse <bdi>{address}</bdi>. Connectez-vous-y aussi.',
  'computers.join.address.hint':
    'Modifiez-la si le serveur a une autre adresse pour cet ordinateur.',
  'computers.join.ask': 'Demander à rejoindre',
  'computers.join.check': 'Comparez ce nombre',
  'computers.join.check.text':
    'L’autre ordinateur affiche un nombre pour cet ordinateur. S’il est identique, acceptez là-bas. S’il est différent, refusez.',
  'computers.join.waiting': 'En attente que l’autre ordinateur accepte celui-ci',
  'computers.join.over':
    'Le code d’association a expiré avant que cet ordinateur soit accepté. Affichez-en un nouveau sur l’autre ordinateur, et recommencez.',
  'computers.join.again': 'Recommencer',
  'computers.join.cancel': 'Annuler l’association',
  'computers.join.done':
    'Vos codes sont ici. Cet ordinateur et l’autre restent identiques à partir de maintenant.',
} as const satisfies Translated<typeof english>
