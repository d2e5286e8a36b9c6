import type { gate as english } from '../../en/core/gate.ts'
import type { Translated } from '../../translated.ts'

export const gate = {
  'core.gate.passphraseMissing': 'Saisissez votre phrase de passe pour cela.',
  'core.gate.passphraseWrong': 'Ce n’est pas la bonne phrase de passe.',
  'core.gate.questionOpen': 'Répondez d’abord à la question ouverte.',
  'core.gate.declined': 'Vous avez choisi de ne pas continuer.',
  'core.gate.removePassphrase': 'Retirer la phrase de passe de votre coffre ?',
  'core.gate.removePassphrase.detail':
    'Toute personne dont la session est ouverte sur cet ordinateur pourra alors l’ouvrir.',
  'core.gate.changePassphrase': 'Modifier la phrase de passe de votre coffre ?',
  'core.gate.changePassphrase.detail':
    'La nouvelle phrase de passe ouvre le coffre et les sauvegardes faites à partir de maintenant.',
  'core.gate.setPassphrase': 'Définir une phrase de passe pour votre coffre ?',
  'core.gate.setPassphrase.detail':
    'Elle ouvre le coffre et les sauvegardes faites à partir de maintenant.',
  'core.gate.sealedCopy': 'Enregistrer une copie de tout votre coffre ?',
  'core.gate.sealedCopy.detail':
    'La copie est chiffrée. La clé de récupération l’ouvre, et la phrase de passe aussi.',
  'core.gate.showRecoveryKey': 'Afficher la clé de récupération ?',
  'core.gate.showRecoveryKey.detail':
    'Toute personne qui la voit peut ouvrir votre coffre et ses sauvegardes.',
  'core.gate.replaceRecoveryKey': 'Créer une nouvelle clé de récupération et l’afficher ?',
  'core.gate.replaceRecoveryKey.detail':
    'Les sauvegardes faites à partir de maintenant s’ouvrent avec la nouvelle clé. Les précédentes s’ouvrent toujours avec l’ancienne.',
  'core.gate.showSecret': 'Afficher le secret de {name} ?',
  'core.gate.showSecret.detail': 'Toute personne qui le voit peut générer les mêmes codes.',
  'core.gate.showSetup': 'Afficher le nouveau secret de {name} ?',
  'core.gate.showSetup.detail': 'Toute personne qui le voit peut générer les mêmes codes.',
  'core.gate.copyCode': 'Copier l’un des codes de secours de {holder} ?',
  'core.gate.copyCode.detail':
    'Chaque code de secours vous connecte une fois à la place d’un code.',
  'core.gate.markUnused':
    '{count, plural, one {Marquer un des codes de secours de {holder} comme inutilisé ?} many {Marquer # de des codes de secours de {holder} comme inutilisés ?} other {Marquer # des codes de secours de {holder} comme inutilisés ?}}',
  'core.gate.markUnused.detail':
    '{count, plural, one {On croira que personne ne l’a utilisé, et il pourra être copié de nouveau.} many {On croira que personne ne les a utilisés, et ils pourront être copiés de nouveau.} other {On croira que personne ne les a utilisés, et ils pourront être copiés de nouveau.}}',
  'core.gate.showCodes': 'Afficher les codes de secours de {holder} ?',
  'core.gate.showCodes.detail':
    'Chaque code de secours vous connecte une fois à la place d’un code.',
  'core.gate.exportSealed':
    '{count, plural, one {Écrire le secret d’une entrée dans un fichier chiffré ?} many {Écrire les secrets de # d’entrées dans un fichier chiffré ?} other {Écrire les secrets de # entrées dans un fichier chiffré ?}}',
  'core.gate.exportSealed.detail':
    'Toute personne qui connaît le mot de passe du fichier peut générer les mêmes codes.',
  'core.gate.exportPlain':
    '{count, plural, one {Écrire le secret d’une entrée dans un fichier non chiffré ?} many {Écrire les secrets de # d’entrées dans un fichier non chiffré ?} other {Écrire les secrets de # entrées dans un fichier non chiffré ?}}',
  'core.gate.exportPlain.detail': 'Toute personne qui lit le fichier peut générer les mêmes codes.',
  'core.gate.exportQrCodes':
    '{count, plural, one {Afficher le secret d’une entrée sous forme de code QR ?} many {Afficher les secrets de # d’entrées sous forme de codes QR ?} other {Afficher les secrets de # entrées sous forme de codes QR ?}}',
  'core.gate.exportQrCodes.detail':
    'Toute personne qui voit votre écran peut générer les mêmes codes.',
  'core.gate.exportSheet':
    '{count, plural, one {Imprimer le secret d’une entrée ?} many {Imprimer les secrets de # d’entrées ?} other {Imprimer les secrets de # entrées ?}}',
  'core.gate.exportSheet.detail': 'Toute personne qui a la feuille peut générer vos codes.',
  'core.gate.pairComputer':
    'Afficher un texte permettant à un autre ordinateur de demander votre coffre ?',
  'core.gate.pairComputer.detail':
    'Il est valable dix minutes. Rien ne sort avant que vous acceptiez cet ordinateur ici.',
  'core.gate.joinComputers': 'Réunir ce coffre avec celui d’un autre ordinateur ?',
  'core.gate.joinComputers.detail':
    'Dès que cet ordinateur accepte, les deux contiennent tout ce qui se trouve dans l’un ou l’autre coffre.',
  'core.gate.acceptComputer': 'Donner votre coffre à l’ordinateur qui affiche {check} ?',
  'core.gate.acceptComputer.detail':
    'Comparez le nombre sur son écran. Quiconque l’affiche reçoit tous les secrets de ce coffre.',
  'core.gate.backupFolder': 'Garder aussi vos sauvegardes dans un autre dossier ?',
  'core.gate.backupFolder.detail':
    '{folder}\nChaque sauvegarde y sera aussi enregistrée. La clé de récupération les ouvre, et la phrase de passe aussi.',
} as const satisfies Translated<typeof english>
