import type { vault as english } from '../../en/core/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'core.vault.file.notSealed':
    'Le fichier du coffre est endommagé : ce n’est pas un coffre Countersign.',
  'core.vault.notUnpacked': 'Le coffre est endommagé : il ne peut pas être décompressé.',
  'core.vault.disk.unusable':
    '{kind, select, vaultFile {Le fichier du coffre} backupFolder {Le dossier de sauvegarde} settingsFile {Le fichier de paramètres} startFile {Le fichier} other {Le dossier}} {path} est inutilisable : {reason, select, denied {Countersign n’a pas l’autorisation} readOnly {le disque est en lecture seule} full {le disque est plein} quota {votre quota de disque est épuisé} tooLarge {le disque ne peut pas contenir un fichier de cette taille} broken {le disque ne fonctionne pas correctement} folder {un dossier est à sa place} linkLoop {ses liens tournent en rond} nameTooLong {son nom est trop long} noFolder {une partie de son chemin n’est pas un dossier} other {le système a répondu {code}}}.',
  'core.vault.tooNew':
    'Le coffre a été enregistré par un Countersign plus récent. Rien n’a été modifié. Installez la version la plus récente pour l’ouvrir.',
  'core.vault.document.noVersion':
    'Le coffre est endommagé : son contenu n’a pas de numéro de version.',
  'core.vault.document.noEntries':
    'Le coffre est endommagé : son contenu n’a pas de liste d’entrées.',
  'core.vault.document.noRecovery':
    'Le coffre est endommagé : sa clé de récupération est illisible.',
  'core.vault.document.notJson': 'Le coffre est endommagé : son contenu n’est pas du JSON.',
  'core.vault.document.notObject': 'Le coffre est endommagé : son contenu n’est pas un objet JSON.',
  'core.vault.file.gone':
    'Le fichier du coffre {path} a disparu, mais la version précédente se trouve encore à côté.',
  'core.vault.previousGone': 'La version précédente a disparu.',
  'core.vault.file.brokenLink':
    'Le fichier du coffre {path} est un lien vers un fichier introuvable.',
  'core.vault.file.exists': 'Il y a déjà un fichier de coffre.',
  'core.vault.savedElsewhere':
    'Une autre fenêtre ou un autre programme a enregistré le coffre entre-temps.',
  'core.vault.tooMuchWork':
    'Ouvrir ce fichier demanderait plus de travail que n’importe quel coffre Countersign ; il n’a donc pas été ouvert.',
  'core.vault.keychain.notShown':
    'Votre coffre n’apparaît pas dans {keychain}. Le trousseau est peut-être verrouillé, ou un autre est utilisé. Déverrouillez-le et réessayez, ou restaurez une sauvegarde.',
  'core.vault.keychain.demo': 'La démo n’utilise jamais le trousseau.',
  'core.vault.keychain.exists': 'Il y a déjà un coffre dans le trousseau.',
  'core.vault.keychain.tooNew':
    'Le coffre du trousseau a été enregistré par un Countersign plus récent. Rien n’a été modifié. Installez la version la plus récente pour l’ouvrir.',
  'core.vault.keychain.headDamaged':
    'Le coffre du trousseau est endommagé : son index est illisible.',
  'core.vault.keychain.checksumWrong':
    'Le coffre du trousseau est endommagé : sa somme de contrôle est fausse.',
  'core.vault.keychain.tooLarge': 'Le coffre est trop volumineux pour le trousseau.',
  'core.vault.keychain.notKept':
    'Le trousseau n’a pas conservé ce qui y a été écrit. Réessayez, ou gardez le coffre dans un fichier.',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {Countersign ne peut pas accéder à {keychain} sans libsecret. Installez-le (paquet libsecret-1-0) et relancez Countersign, ou gardez le coffre dans un fichier.} other {La bibliothèque de Countersign pour {keychain} n’a pas pu être chargée. Réinstallez Countersign, ou gardez le coffre dans un fichier.}}',
  'core.vault.keychain.noAnswer':
    '{keychain} ne répond pas. Si un mot de passe est demandé, saisissez-le et réessayez, ou gardez le coffre dans un fichier.',
  'core.vault.keychain.notRunning':
    '{keychain} n’est pas en cours d’exécution. Démarrez-le (GNOME Keyring, KWallet, ou KeePassXC avec son Secret Service) et réessayez, ou gardez le coffre dans un fichier.',
  'core.vault.keychain.denied':
    'L’accès à {keychain} a été refusé. Réessayez et autorisez-le, ou gardez le coffre dans un fichier.',
  'core.vault.keychain.locked': '{keychain} est verrouillé. Déverrouillez-le et réessayez.',
  'core.vault.keychain.noDefault':
    '{keychain} n’a pas de trousseau par défaut. Créez-en un (par exemple avec Mots de passe et clés, aussi appelé Seahorse) et réessayez, ou gardez le coffre dans un fichier.',
  'core.vault.keychain.failed':
    '{keychain} a signalé une erreur. Réessayez, ou gardez le coffre dans un fichier.',
  'core.vault.keychain.partMissing':
    'Le coffre du trousseau est endommagé : il manque la partie {part} sur {parts}.',
  'core.vault.keychain.name':
    '{platform, select, darwin {Trousseau macOS} win32 {Gestionnaire d’identification Windows} other {GNOME Keyring ou KWallet}}',
  'core.vault.beingRead': 'Le coffre est encore en cours de lecture.',
  'core.vault.absent': 'Il n’y a pas encore de coffre.',
  'core.vault.locked': 'Le coffre est verrouillé.',
  'core.vault.openAlready': 'Il y a déjà un coffre, et il est ouvert.',
  'core.vault.recoveryKey.passphraseNeeded':
    'Saisissez votre phrase de passe pour remplacer la clé de récupération.',
  'core.vault.passphrase.wait':
    'Trop de phrases de passe incorrectes. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  'core.vault.recoveryKey.length':
    'Une clé de récupération a {expected} lettres et chiffres. Celle-ci en a {count}.',
  'core.vault.recoveryKey.character':
    'La clé de récupération contient un caractère qu’aucune clé de récupération n’a.',
  'core.vault.recoveryKey.typingSlip':
    'Il y a une faute de frappe dans la clé de récupération. Vérifiez chaque groupe.',
  'core.vault.exists': 'Il y a déjà un coffre. Il a été laissé tel quel.',
  'core.vault.older.backupGone':
    'La sauvegarde plus récente n’est plus là. Le coffre est tel qu’il a été trouvé.',
  'core.vault.file.passphraseNeeded':
    'Un coffre dans un fichier nécessite une phrase de passe. Définissez-en une d’abord.',
  'core.vault.sealed.tooLarge': 'Le coffre chiffré dépasse 48 Mo.',
  'core.vault.sealed.notWhole': 'Ce n’est pas un coffre chiffré complet.',
  'core.vault.sealed.checksumWrong':
    'Le coffre chiffré est endommagé : sa somme de contrôle est fausse.',
  'core.vault.sealed.tooNew':
    'Le coffre a été chiffré par un Countersign plus récent. Rien n’a été modifié. Installez la version la plus récente pour l’ouvrir.',
  'core.vault.sealed.headerTooLong': 'Le coffre chiffré est endommagé : son en-tête est trop long.',
  'core.vault.sealed.contentChanged':
    'Le coffre chiffré est endommagé : son contenu a été modifié.',
  'core.vault.sealed.headerDamaged': 'Le coffre chiffré est endommagé : son en-tête est illisible.',
  'core.vault.movedAway': 'Le coffre a été déplacé ou retiré entre-temps.',
  'core.vault.notKept':
    'Le coffre n’a pas été enregistré : Countersign n’a pas pu relire ce qu’il avait écrit.',
  'core.vault.passphrase.setFirst':
    'Définissez d’abord une phrase de passe. Sans elle, il n’y a rien à verrouiller.',
  'core.vault.noWholePrevious': 'Il n’y a pas de version précédente intacte à laquelle revenir.',
  'core.vault.older.noneNewer': 'Countersign ne connaît aucune version plus récente de ce coffre.',
  'core.vault.older.noBackup': 'Il n’y a pas de sauvegarde plus récente de ce coffre ici.',
  'core.vault.passphrase.wrong': 'Ce n’est pas la bonne phrase de passe.',
  'core.vault.passphrase.missing': 'Saisissez la phrase de passe.',
  'core.vault.passphrase.none': 'Le coffre n’a pas de phrase de passe.',
  'core.vault.recoveryKey.other': 'Ce n’est pas la clé de récupération qui ouvre ceci.',
  'core.vault.recoveryKey.otherOfDay':
    'Ce n’est pas la bonne clé de récupération. Celle du {day} ouvre ceci.',
  'core.vault.recoveryKey.ofAnother': 'Cette clé de récupération appartient à un autre coffre.',
  'core.vault.file.inTheWay':
    'Déplacez d’abord {filePath} ailleurs. Tant qu’il est là, Countersign l’utilise comme coffre.',
  'core.vault.notHere': 'Il n’y a pas de coffre ici.',
  'core.vault.lockLost':
    'Un autre programme a pris le contrôle du coffre pendant un enregistrement.',
  'core.vault.lockHeld':
    'Un autre programme utilise le coffre et n’a pas libéré {lockPath}. Fermez-le, puis réessayez.',
} as const satisfies Translated<typeof english>
