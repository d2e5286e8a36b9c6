import type { recovery as english } from '../../en/page/recovery.ts'
import type { Translated } from '../../translated.ts'

export const recovery = {
  'recovery.backup': 'Sauvegarde',
  'recovery.backup.hint': 'Les plus récentes d’abord',
  'recovery.backup.otherFile': 'Un autre fichier',
  'recovery.file': 'Fichier de sauvegarde',
  'recovery.file.hint':
    'De votre dossier synchronisé, ou une copie chiffrée que vous avez enregistrée',
  'recovery.comeBack.warning':
    'Sans la clé de récupération ou la phrase de passe, personne ne peut ouvrir une sauvegarde, pas même l’équipe de Countersign.',
  'recovery.key.ofDay': 'S’ouvre avec la clé de récupération créée le {day}.',
  'recovery.key.former': 'S’ouvre avec une clé de récupération antérieure.',
  'recovery.lastGood.none': 'Aucune sauvegarde n’a encore réussi.',
  'recovery.lastGood': 'La dernière sauvegarde réussie a été faite {age}.',
  'recovery.newFile.title': 'Garder vos codes dans un fichier chiffré',
  'recovery.newFile.hint':
    'Cela crée un coffre vide dans <bdi>{filePath}</bdi>. Tout ce qui est dans le trousseau y reste.',
  'recovery.newFile.create': 'Créer',
  'recovery.looking': 'Recherche de sauvegardes',
  'recovery.comeBack.show': 'Comment retrouver l’accès, étape par étape',
  'recovery.passphrase': 'Clé de récupération, ou phrase de passe de l’époque',
  'recovery.place': 'Garder vos codes dans',
  'recovery.place.keychain': 'Le trousseau',
  'recovery.newPassphrase.optional': 'Nouvelle phrase de passe (facultative)',
  'recovery.entries': '{count, plural, one {# entrée} many {# d’entrées} other {# entrées}}',
  'recovery.folder.own': 'dossier propre',
  'recovery.folder.second': 'second dossier',
  'recovery.folder.both': 'les deux dossiers',
  'recovery.forgotten': 'Vous avez oublié la phrase de passe',
  'recovery.forgotten.lockScreen': 'Sur l’écran de verrouillage, choisissez « {label} ».',
  'recovery.forgotten.type': 'Saisissez la clé de récupération de votre feuille.',
  'recovery.forgotten.choose': 'Choisissez une nouvelle phrase de passe.',
  'recovery.lost': 'Le trousseau ou le fichier du coffre est perdu',
  'recovery.lost.tryAgain':
    'Déverrouillez le trousseau de votre système, ou branchez le disque qui contient le fichier, et choisissez « {label} ».',
  'recovery.lost.restore':
    'Si cela ne suffit pas, choisissez « {label} » et prenez la sauvegarde la plus récente.',
  'recovery.lost.type':
    'Saisissez la clé de récupération de votre feuille, et choisissez de garder vos codes dans un fichier chiffré.',
  'recovery.newComputer': 'Vous avez un nouvel ordinateur',
  'recovery.newComputer.install': 'Installez-y Countersign, démarrez-le et choisissez « {label} ».',
  'recovery.newComputer.choose':
    'Choisissez la sauvegarde la plus récente dans votre dossier synchronisé, ou sur le disque où vous l’avez copiée.',
  'recovery.older.restore': 'Restaurer la sauvegarde du {moment}',
  'recovery.older.open': 'L’ouvrir quand même',
  'recovery.older.title': 'C’est une version plus ancienne de votre coffre',
  'recovery.older.text':
    'Elle a été enregistrée le <strong>{savedAt}</strong>. Une version plus récente a été enregistrée sur cet ordinateur le <strong>{newestAt}</strong>.',
  'recovery.older.help': 'Comment cela peut arriver, et l’effet de chaque choix',
  'recovery.older.help.why':
    'Un programme de synchronisation, une restauration du système ou une personne qui a copié le fichier a pu mettre une version plus ancienne à la place de la plus récente. Si c’est vous qui l’avez fait, ouvrez-la quand même.',
  'recovery.older.help.noBackup':
    'Il n’y a pas de sauvegarde plus récente sur cet ordinateur. Cherchez-en une dans le dossier que vous avez choisi pour les sauvegardes, et restaurez-la dans les paramètres une fois le coffre ouvert. Les codes à compteur reprennent au compteur le plus élevé, pour qu’aucun code ne serve deux fois.',
  'recovery.older.help.backup':
    'Restaurer la sauvegarde ramène tout ce qu’elle contient. Ce que seule la version plus ancienne contient est laissé de côté. Les codes à compteur reprennent au compteur le plus élevé, pour qu’aucun code ne serve deux fois.',
  'recovery.recover.title': 'Ouvrir avec la clé de récupération',
  'recovery.recover.key.hint':
    'Telle que vous l’avez notée. Les espaces, les tirets et la casse n’ont pas d’importance.',
  'recovery.recover.next': 'Choisissez ensuite une nouvelle phrase de passe pour ce coffre.',
  'recovery.recover.without': 'Ne pas utiliser de phrase de passe',
  'recovery.recover.without.hint':
    'Countersign ne se verrouillera pas : toute personne dont la session est ouverte sur cet ordinateur peut voir vos codes.',
  'recovery.recover.openWithout': 'Ouvrir sans phrase de passe',
  'recovery.help': 'Que faire, étape par étape',
  'recovery.unavailable.title': 'Vos codes sont illisibles pour l’instant',
  'recovery.unavailable.noAnswer': 'L’emplacement où ils sont conservés ne répond pas.',
  'recovery.unavailable.safe':
    'Rien n’a été modifié ni supprimé. Vos codes sont conservés dans {place}.',
  'recovery.unavailable.other': 'Autres options',
  'recovery.unavailable.previous': 'Revenir à la version précédente',
  'recovery.unavailable.newFile': 'Repartir de zéro dans un fichier chiffré',
} as const satisfies Translated<typeof english>
