import type { importing as english } from '../../en/page/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'importing.choose.drop': 'Déposez ici le fichier de l’autre application, ou tout un dossier',
  'importing.choose.files': 'Choisir des fichiers',
  'importing.choose.folder': 'Choisir un dossier',
  'importing.choose.privacy':
    'Vos fichiers restent sur cet ordinateur. Rien n’est ajouté sans votre accord.',
  'importing.howTo': 'Comment exporter depuis l’autre application',
  'importing.app.google': 'Google Authenticator',
  'importing.app.google.howTo':
    'Menu › Transférer des comptes › Exporter des comptes. Photographiez les codes QR affichés.',
  'importing.app.microsoft': 'Microsoft Authenticator',
  'importing.app.microsoft.howTo':
    'Pas d’export. Utilisez sa base de données PhoneFactor depuis un téléphone Android rooté.',
  'importing.app.authy': 'Authy',
  'importing.app.authy.howTo':
    'Pas d’export. Utilisez son fichier de préférences depuis un téléphone Android rooté.',
  'importing.app.aegis': 'Aegis',
  'importing.app.aegis.howTo':
    'Paramètres › Importer et exporter › Exporter, avec ou sans mot de passe.',
  'importing.app.twofas': '2FAS',
  'importing.app.twofas.howTo':
    'Paramètres › Sauvegarde 2FAS › Exporter, avec ou sans mot de passe.',
  'importing.app.ente': 'Ente Auth',
  'importing.app.ente.howTo': 'Paramètres › Données › Exporter les codes, chiffrés ou en texte.',
  'importing.app.proton': 'Proton Authenticator',
  'importing.app.proton.howTo': 'Paramètres › Exporter, avec ou sans mot de passe.',
  'importing.app.bitwarden': 'Bitwarden',
  'importing.app.bitwarden.howTo':
    'Exporter le coffre, en JSON ou CSV. Donnez à un export chiffré son propre mot de passe.',
  'importing.app.onePassword': '1Password',
  'importing.app.onePassword.howTo':
    'Dans l’application de bureau : Fichier › Exporter, au format 1PUX.',
  'importing.app.keepassxc': 'KeePassXC',
  'importing.app.keepassxc.howTo':
    'Le fichier .kdbx lui-même, ou Base de données › Exporter vers CSV ou XML.',
  'importing.formats': 'Les {count} formats que Countersign sait lire',
  'importing.formats.passwordSometimes': 'avec ou sans mot de passe',
  'importing.formats.passwordAlways': 'avec son mot de passe',
  'importing.reading': 'Lecture de <bdi>{name}</bdi>',
  'importing.reading.oneOf': 'Lecture de <bdi>{name}</bdi> ({number} sur {total})',
  'importing.reading.stop': 'Arrêter la lecture',
  'importing.reading.progress': 'Lecture de ce que vous avez ajouté',
  'importing.files.read':
    '{count, plural, one {# fichier lu} many {# de fichiers lus} other {# fichiers lus}}',
  'importing.files.fromApp': '<bdi>{name}</bdi>, {app}',
  'importing.files.from': '<bdi>{name}</bdi> est un fichier de <strong>{app}</strong>.',
  'importing.files.notThisApp': 'Ce n’est pas cette application ?',
  'importing.files.chooseApp': 'Choisissez l’application d’origine',
  'importing.files.app': 'Application d’origine du fichier',
  'importing.files.app.placeholder': 'Choisissez une application',
  'importing.files.app.clear': 'Détecter de nouveau l’application automatiquement',
  'importing.files.app.none': 'Aucune application ne porte ce nom',
  'importing.files.addMore': 'Ajouter d’autres fichiers',
  'importing.files.unreadable': '{what} : lecture impossible',
  'importing.files.alone':
    'Si vous savez quelle application a écrit un fichier, importez-le seul et choisissez cette application.',
  'importing.files.noEntries':
    '{count, plural, one {Ce fichier n’a aucune entrée à ajouter.} many {Ces fichiers n’ont aucune entrée à ajouter.} other {Ces fichiers n’ont aucune entrée à ajouter.}}',
  'importing.unseal.password': 'Mot de passe de {name}',
  'importing.unseal.password.description': 'Le mot de passe avec lequel le fichier a été exporté',
  'importing.unseal.password.descriptionOf':
    '{app} : le mot de passe avec lequel le fichier a été exporté',
  'importing.unseal.opening': 'Ouverture du fichier',
  'importing.unseal.trying':
    'Essai du mot de passe. Un fichier bien protégé demande quelques secondes.',
  'importing.guess': 'Countersign a deviné comment lire <bdi>{name}</bdi>',
  'importing.guess.check':
    'Rien dans ce fichier n’indique quelle application l’a écrit. Comparez les entrées ci-dessous avec le fichier avant de les ajouter.',
  'importing.guess.agree': 'C’est exact : sélectionner ces entrées',
  'importing.guess.agreed': 'Ses nouvelles entrées sont sélectionnées ci-dessous.',
  'importing.filter': 'Afficher',
  'importing.filter.all': 'Toutes {count}',
  'importing.filter.new': 'Nouvelles {count}',
  'importing.filter.conflict': 'Même nom {count}',
  'importing.filter.changed': 'Autres réglages {count}',
  'importing.filter.elsewhere': 'Autre nom {count}',
  'importing.filter.inTrash': 'Dans la corbeille {count}',
  'importing.filter.fromTrash': 'De sa corbeille {count}',
  'importing.filter.known': 'Déjà présentes {count}',
  'importing.rows.selectAll': 'Tout sélectionner',
  'importing.rows.selectNone': 'Tout désélectionner',
  'importing.row.pinned': 'Épinglée',
  'importing.row.backupCodes':
    '{count, plural, one {# code de secours} many {# de codes de secours} other {# codes de secours}}',
  'importing.row.note': 'une note',
  'importing.row.goesToTrash':
    'Était dans la corbeille de cette application, va donc à la corbeille ici',
} as const satisfies Translated<typeof english>
