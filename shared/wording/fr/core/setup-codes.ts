import type { setupCodes as english } from '../../en/core/setup-codes.ts'
import type { Translated } from '../../translated.ts'

export const setupCodes = {
  'core.setupCodes.tooLong': 'Ce code de configuration dépasse {limit, number} caractères.',
  'core.setupCodes.notOne':
    'Ce n’est pas un lien de configuration. Ceux-ci commencent par otpauth://, motp:// ou steam://.',
  'core.setupCodes.noParameters': 'Ce lien n’a pas de paramètres, donc pas de secret non plus.',
  'core.setupCodes.unknownType': 'Le type doit être totp, hotp, steam ou yaotp.',
  'core.setupCodes.givenTwice':
    'Le paramètre {name} est donné deux fois, avec des valeurs différentes.',
  'core.setupCodes.pinMissing': 'Son code PIN manque. Sans lui, il n’y a pas de code.',
  'core.setupCodes.cleaned':
    '{place, select, issuer {L’émetteur} other {Le nom du compte}} a été nettoyé : il contenait des caractères invisibles, ou qui changent le sens de lecture.',
  'core.setupCodes.cut':
    '{place, select, issuer {L’émetteur} other {Le nom du compte}} a été coupé, car il dépassait {limit, number} caractères.',
  'core.setupCodes.pinLeftOut':
    'Son code PIN a été omis, car il dépasse {limit} caractères ou contient des caractères de contrôle.',
  'core.setupCodes.pinUnusable':
    'Un code PIN peut avoir au plus {limit} caractères, et aucun caractère de contrôle.',
  'core.setupCodes.secretEmpty': 'Le secret est vide.',
  'core.setupCodes.secretTooLong': 'Le secret dépasse {limit, number} octets.',
  'core.setupCodes.yandexLength': 'Le secret n’a pas la longueur d’un secret Yandex.',
  'core.setupCodes.secretShort': 'Le secret est court : seulement {bits} bits.',
  'core.setupCodes.algorithm': 'L’algorithme doit être {algorithms}.',
  'core.setupCodes.digits': 'Le nombre de chiffres doit être un entier de 4 à 10.',
  'core.setupCodes.period': 'La période doit être un nombre entier de secondes, de 1 à 86 400.',
  'core.setupCodes.counterMissing':
    'Un code de configuration à compteur (HOTP) nécessite un compteur.',
  'core.setupCodes.counter': 'Le compteur doit être un entier de 0 à 2^53 - 1.',
  'core.setupCodes.oddLength':
    'Le secret a une longueur anormale : il manque peut-être un caractère.',
  'core.setupCodes.leftoverBits':
    'Le dernier caractère du secret est peut-être faux : il contient plus que le secret n’en a besoin.',
  'core.setupCodes.notHex':
    'Le caractère {position} du secret n’est pas hexadécimal (0 à 9 et A à F).',
  'core.setupCodes.oddHex': 'Le secret a un nombre impair de chiffres hexadécimaux.',
  'core.setupCodes.milliseconds':
    'La période semblait être en millisecondes ; ses codes durent donc {seconds} secondes.',
  'core.setupCodes.otherIssuer':
    'Le nom du compte désigne un autre émetteur que le reste du code de configuration.',
  'core.setupCodes.exportTooLong': 'Ce lien d’exportation dépasse {limit, number} caractères.',
  'core.setupCodes.exportParts': 'Les parties de cet export sont mal numérotées.',
  'core.setupCodes.exportNoData': 'Ce lien d’exportation n’a pas de paramètre data.',
  'core.setupCodes.exportNotBase64': 'Les données de ce lien d’exportation ne sont pas du Base64.',
  'core.setupCodes.exportDamaged':
    'Les données de ce lien d’exportation sont endommagées ou tronquées.',
  'core.setupCodes.exportTooMany':
    'Une partie d’export peut contenir au plus {limit, number} entrées.',
  'core.setupCodes.exportEmpty': 'Cet export n’a aucune entrée.',
  'core.setupCodes.exportType': 'Countersign ne connaît pas son type.',
  'core.setupCodes.exportAlgorithm':
    'Son algorithme est MD5, ou un autre que Countersign ne connaît pas.',
  'core.setupCodes.exportDigits': 'Countersign ne connaît pas son nombre de chiffres.',
  'core.setupCodes.exportEntry': 'entrée {entry} de la partie {part}',
  'core.setupCodes.twoStep':
    'C’est un enrôlement en deux étapes de privacyIDEA, et le lien n’en contient que la moitié : les codes seraient faux. Demandez un jeton sans enrôlement en deux étapes.',
  'core.setupCodes.push':
    'C’est un jeton push de privacyIDEA, que seule sa propre application peut utiliser. Demandez plutôt un jeton TOTP.',
  'core.setupCodes.dayPassword':
    'C’est un mot de passe du jour de privacyIDEA, un type de code que Countersign ne génère pas. Demandez plutôt un jeton TOTP.',
  'core.setupCodes.part':
    'Ce code QR est la partie {part} sur {size} : ensemble, elles contiennent un seul code de configuration. Ajoutez-les toutes.',
  'core.setupCodes.finding.webLink': 'C’est un lien web, pas un code de configuration.',
  'core.setupCodes.finding.wifi': 'C’est un mot de passe Wi-Fi, pas un code de configuration.',
  'core.setupCodes.finding.contact': 'C’est un contact, pas un code de configuration.',
  'core.setupCodes.finding.email':
    'C’est une adresse e-mail ou un message, pas un code de configuration.',
  'core.setupCodes.finding.phone':
    'C’est un numéro de téléphone ou un message, pas un code de configuration.',
  'core.setupCodes.finding.payment': 'C’est une demande de paiement, pas un code de configuration.',
  'core.setupCodes.finding.passkey':
    'C’est une connexion par clé d’accès pour un téléphone, pas un code de configuration.',
  'core.setupCodes.finding.text': 'C’est un simple texte, pas un code de configuration.',
  'core.setupCodes.finding.empty': 'Il n’y a rien à lire ici.',
  'core.setupCodes.finding.refused':
    'Cela ressemble à un code de configuration, mais il est inutilisable.',
  'core.setupCodes.private.microsoft':
    'Ce code ne fonctionne que dans Microsoft Authenticator. Sur la page de Microsoft, choisissez « Je souhaite utiliser une autre application d’authentification » et scannez le code que vous obtenez alors.',
  'core.setupCodes.private.okta':
    'Ce code ne fonctionne que dans Okta Verify. Sur la page d’Okta, choisissez « Google Authenticator » au lieu de « Okta Verify ».',
  'core.setupCodes.private.duo':
    'Ce code d’activation ne fonctionne que dans Duo Mobile. Demandez un jeton matériel ou un code à qui gère Duo.',
  'core.setupCodes.private.steam':
    'C’est une connexion à Steam, à laquelle seule l’application de Steam peut répondre. Exportez l’authentificateur depuis cette application, ou saisissez son secret.',
  'core.setupCodes.private.battleNet':
    'Ce code ne fonctionne que dans l’authentificateur de Battle.net. Son numéro de série et son code de restauration indiquent quoi exporter.',
  'core.setupCodes.private.rsa':
    'Ce jeton ne fonctionne que dans RSA SecurID. Demandez à qui le gère de vous laisser vous connecter avec une application d’authentification standard (TOTP).',
  'core.setupCodes.private.symantec':
    'Ce code ne fonctionne que dans Symantec VIP. Si le site propose une application d’authentification standard, choisissez-la.',
  'core.setupCodes.private.entrust':
    'Ce code d’activation ne fonctionne que dans Entrust Identity. Demandez plutôt un jeton Google Authenticator.',
  'core.setupCodes.private.pingId':
    'Ce code d’association ne fonctionne que dans PingID. Si le site propose « Application d’authentification », choisissez-la.',
  'core.setupCodes.private.forgeRock':
    'Cela enregistre des messages push de ForgeRock ou Ping, qu’aucune autre application ne peut utiliser. Sur le site, choisissez les codes d’une application d’authentification (OATH).',
  'core.setupCodes.private.authy':
    'Ce code ne fonctionne que dans Authy. Sur le site, choisissez une application d’authentification standard (TOTP) et scannez le code que vous obtenez alors.',
  'core.setupCodes.private.lastPass':
    'C’est le transfert de LastPass Authenticator vers un autre téléphone, qu’aucune autre application ne peut utiliser. Exportez plutôt ses comptes dans un fichier : Paramètres, Transférer des comptes.',
  'core.setupCodes.private.pairing':
    'C’est un code d’association de Countersign sur un autre ordinateur. Pour partager ce coffre, ouvrez Paramètres, et sous « Autres ordinateurs », choisissez « Rejoindre un autre ordinateur ».',
  'core.setupCodes.private.onePassword':
    'C’est le code de configuration d’un compte 1Password, avec sa Secret Key. Ce n’est pas un second facteur. Ne le montrez à personne.',
  'core.setupCodes.private.passwordManager':
    'Cela connecte à un gestionnaire de mots de passe ou l’ouvre. Ce n’est pas un code de configuration. Scannez le code que le site affiche pour son second facteur.',
  'core.setupCodes.private.messenger':
    'Cela relie un appareil à une messagerie, et seule l’application de celle-ci peut y répondre. Ce n’est pas un code de configuration.',
  'core.setupCodes.notBase32':
    'Le caractère {position} du secret n’est pas du Base32 (lettres A à Z et chiffres 2 à 7).',
  'core.setupCodes.notBase32LookAlike':
    'Le caractère {position} du secret n’est pas du Base32 (lettres A à Z et chiffres 2 à 7). Vérifiez les caractères faciles à confondre : B et 8, I ou L et 1, O et 0.',
} as const satisfies Translated<typeof english>
