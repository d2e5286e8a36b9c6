import type { importFiles as english } from '../../en/core/import-files.ts'
import type { Translated } from '../../translated.ts'

export const importFiles = {
  'core.importFiles.notPdf': 'Ce n’est pas un fichier PDF.',
  'core.importFiles.tooMuchWork':
    'Ouvrir ce fichier demande plus de {limit, number} {work, select, pbkdf2Rounds {itérations de PBKDF2} scryptBytes {octets de mémoire pour scrypt} scryptLanes {voies de scrypt} argon2Bytes {octets de mémoire pour Argon2} argon2Passes {passes d’Argon2} argon2Lanes {voies d’Argon2} argon2Work {octets de travail pour Argon2} other {itérations d’AES}}. C’est plus que Countersign n’en autorise.',
  'core.importFiles.impossibleKey':
    'Les réglages de ce fichier ne permettent de dériver une clé d’aucun mot de passe.',
  'core.importFiles.wrongPassword': 'Le mot de passe est incorrect, ou le fichier a été modifié.',
  'core.importFiles.cutShortInside': 'La partie chiffrée de ce fichier est endommagée ou tronquée.',
  'core.importFiles.unknownEncryption': 'Countersign ne sait pas comment ce fichier est chiffré.',
  'core.importFiles.tooManyEntries': 'Ce fichier contient plus de {limit, number} entrées.',
  'core.importFiles.longMail': 'Cet e-mail a plus de {limit, number} lignes.',
  'core.importFiles.emptyMail':
    'Countersign n’a trouvé ni lien de configuration, ni code QR, ni export dans cet e-mail.',
  'core.importFiles.tooManyMails':
    'Cette boîte aux lettres contient plus de {limit, number} e-mails.',
  'core.importFiles.damagedMail': 'Cet e-mail est endommagé.',
  'core.importFiles.phoneOnly':
    'Ce fichier n’a pas de mot de passe : seul le téléphone dont il vient peut l’ouvrir.',
  'core.importFiles.tooManyPasswords': 'Ce fichier a plus de {limit, number} mots de passe.',
  'core.importFiles.oddKey': 'La clé de ce fichier n’a pas la bonne longueur.',
  'core.importFiles.notAuthelia': 'Ce n’est pas un export d’Authelia.',
  'core.importFiles.tooManyKeys': 'Ce fichier a plus de {limit, number} clés.',
  'core.importFiles.authmeOnly':
    'Ce fichier est chiffré, et seule l’application Authme qui l’a chiffré peut l’ouvrir.',
  'core.importFiles.tooManyRounds':
    'Ouvrir ce fichier demande plus de {limit, number} itérations au total. C’est plus que Countersign n’en autorise.',
  'core.importFiles.noSecret': 'Ce fichier ne contient aucun secret.',
  'core.importFiles.noColumn': 'Ce tableau n’a pas de colonne « {column} ».',
  'core.importFiles.bitwardenAccount':
    'Ce fichier est lié au compte Bitwarden dont il vient, et seul Bitwarden peut le lire. Exportez de nouveau, en choisissant cette fois « Protégé par mot de passe ».',
  'core.importFiles.bitwardenOnly':
    'Ce fichier est chiffré d’une façon que seul Bitwarden connaît.',
  'core.importFiles.damagedZip': 'Ce fichier zip est endommagé.',
  'core.importFiles.freeOtpNames':
    'Cette liste FreeOTP ne contient que des noms : les secrets sont dans le magasin de clés du téléphone, qui ne les laisse pas sortir. Ouvrez FreeOTP sur le téléphone, choisissez Backup dans son menu, et importez le fichier externalBackup.xml qu’il écrit.',
  'core.importFiles.notPam': 'Ce n’est ni un fichier ni une impression de google-authenticator.',
  'core.importFiles.emptyPage':
    'Cette page ne contient ni liens de configuration ni images de codes QR.',
  'core.importFiles.largeDocument': 'Le document de ce fichier dépasse {megabytes} Mo.',
  'core.importFiles.damagedInnerHeader':
    'L’en-tête interne de cette base de données est endommagé.',
  'core.importFiles.unknownProtection':
    'Countersign ne sait pas comment cette base de données protège ses valeurs.',
  'core.importFiles.damagedHeader': 'L’en-tête de cette base de données est endommagé ou tronqué.',
  'core.importFiles.otherKeePass':
    'Countersign ne lit que les bases de données KeePass 2 (KDBX 3 et 4).',
  'core.importFiles.unknownCipher':
    'Countersign ne peut pas ouvrir le chiffrement de cette base de données. Il ouvre AES et ChaCha20.',
  'core.importFiles.unknownKeyDerivation':
    'Countersign ne sait pas comment la clé de cette base de données est dérivée.',
  'core.importFiles.oldArgon2':
    'Cette base de données demande une ancienne version d’Argon2, que Countersign n’a pas.',
  'core.importFiles.databaseUnpacksTooLarge':
    'Une fois décompressée, cette base de données dépasse {megabytes} Mo.',
  'core.importFiles.damagedDatabase': 'Cette base de données est endommagée ou tronquée.',
  'core.importFiles.wrongPasswordOrKeyFile':
    'Le mot de passe est incorrect, ou la base de données demande aussi un fichier clé. Countersign ne peut pas ouvrir les bases de données avec fichier clé.',
  'core.importFiles.notKeePass': 'Ce n’est pas un fichier KeePass.',
  'core.importFiles.notTokens':
    'Aucune ligne de ce tableau n’a de numéro de série, de graine et de type.',
  'core.importFiles.damagedOtpAuth':
    'Ce fichier OTP Auth est endommagé. Dans OTP Auth, affichez le code QR de chaque compte et prenez-le en photo.',
  'core.importFiles.cutShort': 'Ce fichier est tronqué.',
  'core.importFiles.unknownOtpClient':
    'Countersign ne connaît pas cette version des fichiers d’OTPClient.',
  'core.importFiles.passWithoutCode': 'Cette entrée n’a pas de code à usage unique.',
  'core.importFiles.emptyPdf':
    'Countersign n’a trouvé ni code QR ni lien de configuration dans ce PDF. S’il contient un code, prenez une image de la page (une capture d’écran en PNG) et importez-la.',
  'core.importFiles.protonPgp':
    'Cet export Proton Pass est chiffré avec PGP. Exportez de nouveau sans chiffrement PGP, ou déchiffrez-le d’abord avec gpg.',
  'core.importFiles.pskcKey':
    'Ce fichier PSKC est chiffré avec une clé prépartagée ou un certificat, et non avec un mot de passe. Demandez à qui a créé les jetons un fichier PSKC en clair ou protégé par un mot de passe.',
  'core.importFiles.maFilesAlone':
    'Les maFiles chiffrés ne se lisent qu’avec manifest.json. Choisissez le dossier qui les contient tous.',
  'core.importFiles.tooManyAccounts': 'Ce fichier répertorie plus de {limit, number} comptes.',
  'core.importFiles.noAccounts': 'Ce fichier ne contient aucune liste de comptes.',
  'core.importFiles.winAuthOnly':
    'Ce winauth.xml est chiffré : seul WinAuth, sur l’ordinateur dont il vient, peut l’ouvrir. Ouvrez-y WinAuth, choisissez Export, et importez le fichier texte ou zip qu’il écrit.',
  'core.importFiles.noSecretColumn':
    'Aucune colonne de ce tableau ne contient de secrets à usage unique.',
  'core.importFiles.nothingFound':
    'Ce fichier ne contient ni secrets à usage unique ni liens de configuration.',
  'core.importFiles.onlyPasswords':
    'Cet export {app} contient des mots de passe, mais pas de second facteur : aucun de ses identifiants n’a de code à usage unique.',
  'core.importFiles.tooManyPictures': 'Ce fichier contient plus de {limit, number} images.',
  'core.importFiles.noPreferences': 'Ce fichier ne contient aucune préférence.',
  'core.importFiles.tooManyObjects': 'Ce fichier contient trop d’objets.',
  'core.importFiles.damagedPlist':
    'La liste de propriétés de ce fichier est endommagée ou tronquée.',
  'core.importFiles.openQuote': 'Ce tableau est endommagé : un guillemet n’est jamais fermé.',
  'core.importFiles.tooManyRows': 'Ce tableau a plus de {limit, number} lignes.',
  'core.importFiles.damagedMap':
    'Ce fichier n’est pas une table de chaînes sérialisée, ou il est tronqué.',
  'core.importFiles.notJson':
    'Ce fichier n’est pas du JSON lisible : il est peut-être tronqué ou endommagé.',
  'core.importFiles.tooManyPages': 'Ce PDF a plus de {limit, number} pages.',
  'core.importFiles.lockedPdf':
    'Ce PDF est protégé par un mot de passe. Ouvrez-le, imprimez-le dans un PDF sans mot de passe, et importez celui-ci. Ou faites une capture d’écran de ses codes QR.',
  'core.importFiles.damagedPdf':
    'Ce PDF est endommagé ou tronqué. Faites une capture d’écran (une image PNG) de chaque code QR qu’il contient, et importez-les.',
  'core.importFiles.noTable': 'Cette base de données n’a pas de table « {table} ».',
  'core.importFiles.notText': 'Ce fichier n’est pas du texte lisible.',
  'core.importFiles.tooLarge': 'Ce fichier dépasse {megabytes} Mo.',
  'core.importFiles.xmlEntities':
    'Ce fichier déclare ses propres entités XML, ce qu’aucune application ne fait.',
  'core.importFiles.brokenXml':
    'Ce fichier n’est plus du XML lisible à partir de la ligne {line} : il est peut-être tronqué ou endommagé.',
  'core.importFiles.tooDeep': 'Ce fichier est imbriqué sur plus de {limit, number} niveaux.',
  'core.importFiles.tooManyElements': 'Ce fichier a plus de {limit, number} éléments.',
  'core.importFiles.notXml': 'Ce fichier n’est pas du XML lisible.',
  'core.importFiles.tooManyFiles':
    'Ce fichier zip contient plus de {limit, number} fichiers à lire.',
  'core.importFiles.unzipsTooLarge': 'Une fois décompressé, ce fichier zip dépasse {megabytes} Mo.',
  'core.importFiles.unsafeZip':
    'Ce fichier zip contient un fichier qui serait écrit hors de son dossier.',
  'core.importFiles.unknownZipEncryption':
    'Countersign ne peut pas ouvrir le chiffrement de ce fichier zip. Il ouvre ZipCrypto et AES.',
  'core.importFiles.unknownZipPacking':
    'Countersign ne peut pas décompresser ce fichier zip. Il décompresse « store » et « deflate ».',
  'core.importFiles.brokenZip': 'Ce fichier zip est endommagé ou tronqué.',
  'core.importFiles.otherZip': 'Ce fichier zip ne contient pas ce que l’application écrit.',
} as const satisfies Translated<typeof english>
