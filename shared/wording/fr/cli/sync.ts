import type { sync as english } from '../../en/cli/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'cli.sync.summary': 'garder le même coffre sur plusieurs ordinateurs',
  'cli.sync.description':
    'Garder le même coffre sur plusieurs ordinateurs, par un emplacement que tous atteignent : un dossier, WebDAV, un stockage compatible S3 ou un serveur Countersign. Tout ce qui s’y trouve est chiffré.',
  'cli.sync.help.places':
    'Un emplacement est un dossier synchronisé par Syncthing, Nextcloud, Dropbox ou iCloud Drive, un partage réseau ou une clé USB ; l’adresse https:// d’un dossier WebDAV ou d’un serveur Countersign ; ou s3://bucket/prefix. Sur l’autre ordinateur, lancez `countersign sync join`. Le texte d’association et les mots de passe sont lus à l’invite, sur l’entrée standard ou dans un fichier lisible par vous seulement, jamais sur la ligne de commande.',
  'cli.sync.help.json':
    'Avec --json, les heures sont en secondes Unix, et l’état est same, waiting, unreachable ou attention.',
  'cli.sync.setup.summary':
    'commencer sur cet ordinateur, ou afficher un nouveau texte d’association',
  'cli.sync.setup.description':
    'Commencer à synchroniser ce coffre par un emplacement, et afficher le texte d’association pour un autre ordinateur. Sans emplacement, afficher un nouveau texte d’association. Avec un autre emplacement, y déménager.',
  'cli.sync.setup.argument.place': 'un dossier, une adresse https://, ou s3://bucket/prefix',
  'cli.sync.place.option.user':
    'le nom d’utilisateur, l’adresse e-mail ou l’identifiant de clé d’accès',
  'cli.sync.place.option.passwordStdin':
    'lire le mot de passe ou la clé secrète sur l’entrée standard',
  'cli.sync.place.option.passwordFile': 'le lire dans ce fichier, lisible par vous seulement',
  'cli.sync.place.option.endpoint': 'l’adresse https:// du stockage compatible S3, sauf pour AWS',
  'cli.sync.place.option.region': 'la région du compartiment ; us-east-1 par défaut',
  'cli.sync.place.option.bucketInHost':
    'le point de terminaison a le compartiment dans le nom d’hôte',
  'cli.sync.place.option.ca': 'faire confiance à l’autorité de certification de ce fichier PEM',
  'cli.sync.place.user':
    '{kind, select, s3 {Identifiant de clé d’accès : } server {Adresse e-mail : } other {Nom d’utilisateur : }}',
  'cli.sync.place.password':
    '{kind, select, s3 {Clé d’accès secrète de {name} :} other {Mot de passe de {name} :}}',
  'cli.sync.place.code': 'Code de la double authentification :',
  'cli.sync.place.noTerminal':
    'Lancez cette commande dans un terminal, ou ajoutez --user et --password-stdin ou --password-file.',
  'cli.sync.place.noUser': 'Rien n’a été saisi.',
  'cli.sync.place.emptyPassword': 'Le mot de passe est vide.',
  'cli.sync.place.stdinTwice':
    'Un seul des deux peut venir de l’entrée standard : la phrase de passe ou le mot de passe. Utilisez --password-file pour le mot de passe.',
  'cli.sync.place.badBucket':
    'Saisissez s3://bucket/prefix, avec la région dans --region et, sauf pour AWS, l’adresse dans --endpoint.',
  'cli.sync.setup.done':
    'Saisissez ce texte d’association sur l’autre ordinateur avec `countersign sync join`. Il est valable dix minutes :',
  'cli.sync.setup.next':
    'Quand l’autre ordinateur affiche un nombre, lancez ici `countersign sync accept` avec ce nombre.',
  'cli.sync.join.summary': 'rejoindre le coffre d’un autre ordinateur',
  'cli.sync.join.description':
    'Rejoindre le coffre d’un autre ordinateur. S’il y a un coffre ici, les deux sont fusionnés.',
  'cli.sync.join.option.place':
    'l’emplacement tel que cet ordinateur l’atteint, s’il diffère du texte d’association',
  'cli.sync.join.option.stdin': 'lire le texte d’association sur l’entrée standard',
  'cli.sync.join.prompt': 'Texte d’association :',
  'cli.sync.join.noTerminal':
    'Lancez cette commande dans un terminal, ou ajoutez --stdin et envoyez le texte d’association sur l’entrée standard.',
  'cli.sync.join.done':
    'Lancez `countersign sync accept {check}` sur l’autre ordinateur, puis `countersign sync now` ici.',
  'cli.sync.accept.summary': 'laisser entrer l’ordinateur qui affiche un nombre',
  'cli.sync.accept.description':
    'Laisser entrer l’ordinateur qui affiche ce nombre. Il reçoit tout ce qui est dans ce coffre.',
  'cli.sync.accept.argument.check': 'les six chiffres qu’affiche l’autre ordinateur',
  'cli.sync.accept.done': 'L’ordinateur a été accepté. Lancez-y `countersign sync now`.',
  'cli.sync.now.summary': 'échanger les modifications maintenant',
  'cli.sync.now.description':
    'Lire ce que vos autres ordinateurs ont modifié, le fusionner, et écrire ce qui leur manque.',
  'cli.sync.now.counts': 'Reçues : {received, number}, envoyées : {sent, number}.',
  'cli.sync.status.summary': 'afficher l’état de la synchronisation',
  'cli.sync.status.description':
    'Afficher où vos ordinateurs se retrouvent, si tout est envoyé et reçu, et ce qui attend votre intervention.',
  'cli.sync.status.off': 'Ce coffre n’est que sur cet ordinateur.',
  'cli.sync.status.place': 'Endroit : {place}',
  'cli.sync.status.waiting':
    '{waiting, plural, one {# modification n’a pas encore été envoyée.} many {# de modifications n’ont pas encore été envoyées.} other {# modifications n’ont pas encore été envoyées.}}',
  'cli.sync.status.asking':
    '{name} demande à rejoindre vos ordinateurs et affiche {check}. Si c’est le nombre sur son écran, lancez `countersign sync accept {check}`.',
  'cli.sync.state':
    '{state, select, same {Tout est à jour.} waiting {En attente d’un autre ordinateur, ou de l’envoi de modifications.} unreachable {L’emplacement est inaccessible. Votre coffre est inchangé.} other {Quelque chose demande votre attention.}}',
  'cli.sync.kept':
    '{what, select, deleted {{name} : entrée supprimée sur un ordinateur et modifiée sur un autre. Elle est dans la corbeille, avec la modification.} purged {{name} : entrée supprimée définitivement sur un ordinateur, avec un nouveau secret sur un autre. Elle est dans la corbeille, avec le nouveau secret.} other {{name} a reçu un nouveau secret sur deux ordinateurs. Le plus tardif est utilisé, l’autre est dans la corbeille.}}',
  'cli.sync.devices.summary': 'répertorier vos ordinateurs',
  'cli.sync.devices.description': 'Répertorier les ordinateurs qui partagent ce coffre.',
  'cli.sync.devices.state': '{state, select, removed {retiré} thisOne {cet ordinateur} other {}}',
  'cli.sync.leave.summary': 'ne plus synchroniser cet ordinateur',
  'cli.sync.leave.description':
    'Ne plus synchroniser cet ordinateur. Son coffre reste tel quel, et les autres ordinateurs continuent sans lui.',
  'cli.sync.leave.option.yes': 'ne pas demander avant de quitter',
  'cli.sync.leave.question':
    'Ce coffre ne changera plus avec les autres. Pour synchroniser de nouveau, rejoignez-les à nouveau.',
  'cli.sync.leave.done': 'Ce coffre n’est plus que sur cet ordinateur. Rien n’y a été modifié.',
  'cli.sync.remove.summary': 'retirer un ordinateur',
  'cli.sync.remove.description':
    'Retirer un ordinateur. Il garde ce qu’il a, et ne peut rien lire de ce qui est écrit ensuite.',
  'cli.sync.remove.argument.device': 'l’identifiant ou le nom de l’ordinateur',
  'cli.sync.remove.option.yes': 'ne pas demander avant de le retirer',
  'cli.sync.remove.question':
    '{name} ne lira rien de nouveau. Il connaît encore tous les secrets qu’il a maintenant.',
  'cli.sync.remove.severalSo':
    'Plusieurs ordinateurs portent ce nom. Utilisez plutôt un identifiant.',
  'cli.sync.remove.unchanged': 'Rien n’a été modifié.',
  'cli.sync.remove.done':
    '{name} a été retiré. S’il est perdu ou volé, remplacez les secrets qu’il connaissait.',
} as const satisfies Translated<typeof english>
