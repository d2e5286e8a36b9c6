import type { importEntries as english } from '../../en/core/import-entries.ts'
import type { Translated } from '../../translated.ts'

export const importEntries = {
  'core.importEntries.sealedInside':
    'Chiffrée avec un mot de passe. Extrayez-la de ce fichier et importez-la seule.',
  'core.importEntries.secretNotHex': 'Le secret n’est pas hexadécimal.',
  'core.importEntries.tooLong': 'Elle est trop longue.',
  'core.importEntries.notYaml':
    'Ce n’est pas du YAML lisible : il est peut-être tronqué ou endommagé.',
  'core.importEntries.keyMissing': 'Sa clé n’est pas dans le fichier.',
  'core.importEntries.noSecret': 'Elle n’a pas de secret.',
  'core.importEntries.otherPassword': 'Chiffrée avec un autre mot de passe, ou modifiée.',
  'core.importEntries.notExtracted':
    'L’outil d’extraction n’a pas pu l’ouvrir. Relancez l’outil avec le bon mot de passe de sauvegarde.',
  'core.importEntries.secretTooLong': 'Le secret est trop long.',
  'core.importEntries.quarantined': 'Elle était déjà illisible dans ce coffre-là.',
  'core.importEntries.duoPush':
    'Elle se confirme par une notification push, ce que seul Duo peut faire.',
  'core.importEntries.settingsMissing': 'Son nom et ses réglages manquent.',
  'core.importEntries.damagedSecret': 'Son secret chiffré est endommagé.',
  'core.importEntries.damagedCipher': 'Ses réglages de chiffrement sont endommagés.',
  'core.importEntries.phoneOnly': 'Son secret est chiffré par le téléphone et ne s’ouvre que là.',
  'core.importEntries.unknownEncoding': 'Countersign ne connaît pas l’encodage de son secret.',
  'core.importEntries.ocra':
    'C’est un jeton à défi-réponse (OCRA), dont Countersign ne peut pas générer les codes.',
  'core.importEntries.seedNotHex': 'La graine n’est pas hexadécimale.',
  'core.importEntries.approvalsOnly':
    'Elle approuve des connexions au travail ou à l’école et n’a pas de codes.',
  'core.importEntries.checkMissing': 'Sa valeur de contrôle manque.',
  'core.importEntries.checkWrong': 'Sa valeur de contrôle est fausse : le fichier a été modifié.',
  'core.importEntries.drift':
    'L’horloge du jeton a une dérive connue, que Countersign ne suit pas.',
  'core.importEntries.neitherTotpNorHotp':
    'Elle génère des codes qui ne sont ni TOTP ni HOTP, d’un type que Countersign ne connaît pas.',
  'core.importEntries.notDecimal': 'Ses codes ne sont pas faits de chiffres décimaux.',
  'core.importEntries.checkDigit':
    'Ses codes ont un chiffre de contrôle, que Countersign ne génère pas.',
  'core.importEntries.sealedUnsaid': 'Elle est chiffrée, et le fichier ne dit pas comment.',
  'core.importEntries.secretNotBase64': 'Le secret n’est pas du Base64.',
  'core.importEntries.maFileMissing':
    'Son maFile n’est pas dans le même dossier que manifest.json.',
  'core.importEntries.winAuthOnly':
    'Elle est chiffrée, et seul WinAuth peut l’ouvrir. Ouvrez WinAuth sur place, choisissez Export, et importez le fichier texte ou zip qu’il écrit.',
  'core.importEntries.tooShort': 'Trop court pour être un secret.',
  'core.importEntries.unknownKind': 'Elle génère un type de code que Countersign ne connaît pas.',
  'core.importEntries.noteCut': 'Sa note était trop longue et a été coupée.',
  'core.importEntries.tagCut': 'L’une de ses étiquettes était trop longue et a été coupée.',
  'core.importEntries.tagsLeft': 'Elle avait trop d’étiquettes. Les dernières ont été omises.',
  'core.importEntries.fromNote': 'Trouvée dans une note ou dans un autre champ de l’export.',
  'core.importEntries.noQrCode': 'Il n’y a aucun code QR lisible sur cette image.',
  'core.importEntries.otherQrCode': 'Son code QR n’est pas un code de configuration.',
  'core.importEntries.extrasLost': 'Ses étiquettes et sa note sont illisibles.',
  'core.importEntries.oddField':
    'Le champ « {field} » manque, ou n’est pas ce que l’application y écrit.',
  'core.importEntries.guessedEncoding':
    'L’encodage du texte du fichier a été deviné : {encoding}. Vérifiez les lettres accentuées.',
  'core.importEntries.damagedCharacters':
    'Certains caractères du fichier sont endommagés. Vérifiez les lettres accentuées.',
  'core.importEntries.oddShape': 'Sa structure n’est pas celle que l’application écrit.',
} as const satisfies Translated<typeof english>
