import type { unknownFiles as english } from '../../en/core/unknown-files.ts'
import type { Translated } from '../../translated.ts'

export const unknownFiles = {
  'core.unknownFiles.heic':
    'C’est une image HEIC, que Countersign ne sait pas lire. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.avif':
    'Cette image AVIF est endommagée ou tronquée. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.video':
    'C’est une vidéo, ou un type d’image que Countersign ne sait pas lire. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.tiff':
    'Cette image TIFF est endommagée ou tronquée. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.bigTiff':
    'C’est une image BigTIFF, que Countersign ne sait pas lire. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.photoshop':
    'C’est une image Photoshop, que Countersign ne sait pas lire. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.icon':
    'C’est une icône, que Countersign ne sait pas lire. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.jpeg2000':
    'C’est une image JPEG 2000, que Countersign ne sait pas lire. Ouvrez-la, faites une capture d’écran du code QR ou enregistrez-la en PNG, et importez cela.',
  'core.unknownFiles.sevenZip':
    'C’est une archive 7-Zip. Décompressez-la et importez les fichiers qu’elle contient.',
  'core.unknownFiles.rar':
    'C’est une archive RAR. Décompressez-la et importez les fichiers qu’elle contient.',
  'core.unknownFiles.gzip':
    'C’est une archive gzip. Décompressez-la et importez les fichiers qu’elle contient.',
  'core.unknownFiles.bzip2':
    'C’est une archive bzip2. Décompressez-la et importez les fichiers qu’elle contient.',
  'core.unknownFiles.xz':
    'C’est une archive xz. Décompressez-la et importez les fichiers qu’elle contient.',
  'core.unknownFiles.zstandard':
    'C’est une archive Zstandard. Décompressez-la et importez les fichiers qu’elle contient.',
  'core.unknownFiles.tar':
    'C’est une archive tar. Décompressez-la et importez les fichiers qu’elle contient.',
  'core.unknownFiles.androidBackup':
    'C’est une sauvegarde Android. Exportez vos entrées dans l’application elle-même, et importez ce fichier.',
  'core.unknownFiles.age':
    'Ce fichier est chiffré avec age. Déchiffrez-le avec le programme qui l’a créé, et importez le résultat.',
  'core.unknownFiles.pgp':
    'Ce fichier est chiffré avec PGP. Déchiffrez-le avec le programme qui l’a créé, et importez le résultat.',
  'core.unknownFiles.certificate':
    'C’est une clé ou un certificat, pas une liste de codes à usage unique.',
  'core.unknownFiles.openssl':
    'Ce fichier est chiffré avec OpenSSL. Déchiffrez-le avec le programme qui l’a créé, et importez le résultat.',
  'core.unknownFiles.database':
    'C’est la base de données d’une application que Countersign ne connaît pas. Exportez vos entrées dans l’application elle-même, et importez ce fichier.',
  'core.unknownFiles.oldOffice':
    'C’est un fichier Word ou Excel ancien ou chiffré. Enregistrez la feuille en CSV, et importez-la.',
  'core.unknownFiles.keePass1':
    'C’est une base de données KeePass 1. Ouvrez-la dans KeePass 2 ou KeePassXC, enregistrez-la en .kdbx, et importez ce fichier.',
  'core.unknownFiles.passwordSafe':
    'C’est une base de données Password Safe. Exportez vos entrées dans l’application elle-même, et importez ce fichier.',
  'core.unknownFiles.buttercup':
    'C’est un coffre Buttercup chiffré. Exportez-le en CSV dans Buttercup, et importez ce fichier.',
  'core.unknownFiles.propertyList':
    'C’est une liste de propriétés d’une application Apple que Countersign ne connaît pas. Exportez vos entrées dans l’application elle-même, et importez ce fichier.',
  'core.unknownFiles.windowsProgram': 'C’est un programme Windows, pas un export.',
  'core.unknownFiles.linuxProgram': 'C’est un programme Linux, pas un export.',
  'core.unknownFiles.empty': 'Ce fichier est vide.',
  'core.unknownFiles.blank': 'Ce fichier ne contient que des blancs.',
  'core.unknownFiles.unreadable':
    'Countersign ne reconnaît pas ce fichier : ce n’est ni du texte, ni une image ou une archive d’un type connu. Si c’est une sauvegarde chiffrée, exportez-la de nouveau sans mot de passe, ou en liens de configuration.',
  'core.unknownFiles.office':
    'C’est un fichier Word, Excel ou PowerPoint. Enregistrez la feuille en CSV, et importez-la.',
  'core.unknownFiles.libreOffice':
    'C’est un fichier LibreOffice. Enregistrez la feuille en CSV, et importez-la.',
  'core.unknownFiles.zip':
    'Countersign ne reconnaît rien dans ce fichier zip. Décompressez-le et importez les fichiers qu’il contient.',
  'core.unknownFiles.onlyPasswords':
    'Ce fichier contient des mots de passe, mais pas de second facteur : il n’y a ni secrets à usage unique ni liens de configuration.',
  'core.unknownFiles.json':
    'Countersign n’a trouvé ni secret à usage unique ni lien de configuration dans ce fichier JSON. Si l’application propose un autre format, exportez dans celui-ci.',
  'core.unknownFiles.brokenJson':
    'Cela ressemble à du JSON tronqué ou endommagé. Exportez-le de nouveau.',
  'core.unknownFiles.xml':
    'Countersign n’a trouvé ni secret à usage unique ni lien de configuration dans ce fichier XML. Si l’application propose un autre format, exportez dans celui-ci.',
  'core.unknownFiles.text':
    'Ce texte ne contient ni lien de configuration ni secret à usage unique. Les liens de configuration commencent par otpauth://. Choisissez un export qui en contient, ou leurs codes QR.',
  'core.unknownFiles.emptyColumn':
    'Ce tableau a une colonne pour les codes à usage unique, mais elle ne contient ni secret ni lien de configuration.',
  'core.unknownFiles.table':
    'Il n’y a ni secret à usage unique ni lien de configuration dans ce tableau.',
} as const satisfies Translated<typeof english>
