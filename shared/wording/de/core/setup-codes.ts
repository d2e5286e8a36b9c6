import type { setupCodes as english } from '../../en/core/setup-codes.ts'
import type { Translated } from '../../translated.ts'

export const setupCodes = {
  'core.setupCodes.tooLong': 'Dieser Einrichtungscode ist länger als {limit, number} Zeichen.',
  'core.setupCodes.notOne':
    'Das ist kein Einrichtungslink. Einrichtungslinks beginnen mit otpauth://, motp:// oder steam://.',
  'core.setupCodes.noParameters': 'Dieser Link hat keine Parameter, also auch kein Geheimnis.',
  'core.setupCodes.unknownType': 'Der Typ muss totp, hotp, steam oder yaotp sein.',
  'core.setupCodes.givenTwice':
    'Der Parameter {name} ist zweimal angegeben, mit verschiedenen Werten.',
  'core.setupCodes.pinMissing': 'Die PIN fehlt. Ohne sie gibt es keinen Code.',
  'core.setupCodes.cleaned':
    '{place, select, issuer {Der Aussteller} other {Der Kontoname}} wurde bereinigt: Er enthielt unsichtbare Zeichen oder solche, die die Leserichtung ändern.',
  'core.setupCodes.cut':
    '{place, select, issuer {Der Aussteller} other {Der Kontoname}} wurde gekürzt, weil er länger als {limit, number} Zeichen war.',
  'core.setupCodes.pinLeftOut':
    'Die PIN wurde weggelassen, weil sie länger als {limit} Zeichen ist oder Steuerzeichen enthält.',
  'core.setupCodes.pinUnusable':
    'Eine PIN kann höchstens {limit} Zeichen und keine Steuerzeichen haben.',
  'core.setupCodes.secretEmpty': 'Das Geheimnis ist leer.',
  'core.setupCodes.secretTooLong': 'Das Geheimnis ist länger als {limit, number} Byte.',
  'core.setupCodes.yandexLength':
    'Das Geheimnis hat nicht die Länge eines Geheimnisses von Yandex.',
  'core.setupCodes.secretShort': 'Das Geheimnis ist kurz: nur {bits} Bit.',
  'core.setupCodes.algorithm': 'Der Algorithmus muss {algorithms} sein.',
  'core.setupCodes.digits': 'Die Anzahl der Ziffern muss eine ganze Zahl von 4 bis 10 sein.',
  'core.setupCodes.period': 'Der Zeitraum muss eine ganze Zahl von Sekunden von 1 bis 86.400 sein.',
  'core.setupCodes.counterMissing':
    'Ein zählerbasierter Einrichtungscode (HOTP) braucht einen Zähler.',
  'core.setupCodes.counter': 'Der Zähler muss eine ganze Zahl von 0 bis 2^53 - 1 sein.',
  'core.setupCodes.oddLength':
    'Das Geheimnis hat eine seltsame Länge: Vielleicht fehlt ein Zeichen.',
  'core.setupCodes.leftoverBits':
    'Das letzte Zeichen des Geheimnisses ist vielleicht falsch: Es enthält mehr, als das Geheimnis braucht.',
  'core.setupCodes.notHex':
    'Zeichen {position} des Geheimnisses ist nicht hexadezimal (0 bis 9 und A bis F).',
  'core.setupCodes.oddHex': 'Das Geheimnis hat eine ungerade Anzahl hexadezimaler Ziffern.',
  'core.setupCodes.milliseconds':
    'Der Zeitraum sah nach Millisekunden aus, daher gelten die Codes {seconds} Sekunden.',
  'core.setupCodes.otherIssuer':
    'Der Kontoname nennt einen anderen Aussteller als der Rest des Einrichtungscodes.',
  'core.setupCodes.exportTooLong': 'Dieser Exportlink ist länger als {limit, number} Zeichen.',
  'core.setupCodes.exportParts': 'Die Teile dieses Exports sind falsch nummeriert.',
  'core.setupCodes.exportNoData': 'Dieser Exportlink hat keinen Parameter „data“.',
  'core.setupCodes.exportNotBase64': 'Die Daten in diesem Exportlink sind kein Base64.',
  'core.setupCodes.exportDamaged':
    'Die Daten in diesem Exportlink sind beschädigt oder abgeschnitten.',
  'core.setupCodes.exportTooMany':
    'Ein Teil eines Exports kann höchstens {limit, number} Einträge enthalten.',
  'core.setupCodes.exportEmpty': 'Dieser Export hat keine Einträge.',
  'core.setupCodes.exportType': 'Countersign kennt seinen Typ nicht.',
  'core.setupCodes.exportAlgorithm':
    'Sein Algorithmus ist MD5 oder einer, den Countersign nicht kennt.',
  'core.setupCodes.exportDigits': 'Countersign kennt seine Anzahl von Ziffern nicht.',
  'core.setupCodes.exportEntry': 'Eintrag {entry} von Teil {part}',
  'core.setupCodes.twoStep':
    'Das ist eine zweistufige Einrichtung von privacyIDEA, und der Link enthält nur die Hälfte: Die Codes wären falsch. Bitte um ein Token ohne zweistufige Einrichtung.',
  'core.setupCodes.push':
    'Das ist ein Push-Token von privacyIDEA, das nur dessen eigene App verwenden kann. Bitte stattdessen um ein TOTP-Token.',
  'core.setupCodes.dayPassword':
    'Das ist ein Tagespasswort von privacyIDEA, eine Art von Code, die Countersign nicht erzeugt. Bitte stattdessen um ein TOTP-Token.',
  'core.setupCodes.part':
    'Dieser QR-Code ist Teil {part} von {size}: Zusammen enthalten sie einen Einrichtungscode. Füge alle hinzu.',
  'core.setupCodes.finding.webLink': 'Das ist ein Weblink, kein Einrichtungscode.',
  'core.setupCodes.finding.wifi': 'Das ist ein WLAN-Passwort, kein Einrichtungscode.',
  'core.setupCodes.finding.contact': 'Das ist ein Kontakt, kein Einrichtungscode.',
  'core.setupCodes.finding.email':
    'Das ist eine E-Mail-Adresse oder Nachricht, kein Einrichtungscode.',
  'core.setupCodes.finding.phone':
    'Das ist eine Telefonnummer oder Nachricht, kein Einrichtungscode.',
  'core.setupCodes.finding.payment': 'Das ist eine Zahlungsaufforderung, kein Einrichtungscode.',
  'core.setupCodes.finding.passkey':
    'Das ist eine Passkey-Anmeldung für ein Telefon, kein Einrichtungscode.',
  'core.setupCodes.finding.text': 'Das ist nur Text, kein Einrichtungscode.',
  'core.setupCodes.finding.empty': 'Hier gibt es nichts zu lesen.',
  'core.setupCodes.finding.refused':
    'Das sieht wie ein Einrichtungscode aus, ist aber nicht verwendbar.',
  'core.setupCodes.private.microsoft':
    'Dieser Code funktioniert nur in Microsoft Authenticator. Wähle auf der Seite von Microsoft „Ich möchte eine andere Authenticator-App verwenden“ und scanne den Code, den du dann bekommst.',
  'core.setupCodes.private.okta':
    'Dieser Code funktioniert nur in Okta Verify. Wähle auf der Seite von Okta „Google Authenticator“ statt „Okta Verify“.',
  'core.setupCodes.private.duo':
    'Dieser Aktivierungscode funktioniert nur in Duo Mobile. Bitte die Leute, die Duo verwalten, um ein Hardware-Token oder einen Passcode.',
  'core.setupCodes.private.steam':
    'Das ist eine Anmeldung bei Steam, auf die nur die App von Steam antworten kann. Exportiere den Authenticator aus dieser App oder gib sein Geheimnis ein.',
  'core.setupCodes.private.battleNet':
    'Dieser Code funktioniert nur im eigenen Authenticator von Battle.net. Dessen Seriennummer und Wiederherstellungscode sagen, was zu exportieren ist.',
  'core.setupCodes.private.rsa':
    'Dieses Token funktioniert nur in RSA SecurID. Bitte die Leute, die es verwalten, um die Anmeldung mit einer gewöhnlichen Authenticator-App (TOTP).',
  'core.setupCodes.private.symantec':
    'Dieser Code funktioniert nur in Symantec VIP. Wenn die Website eine gewöhnliche Authenticator-App anbietet, wähle diese.',
  'core.setupCodes.private.entrust':
    'Dieser Aktivierungscode funktioniert nur in Entrust Identity. Bitte stattdessen um ein Token für Google Authenticator.',
  'core.setupCodes.private.pingId':
    'Dieser Kopplungscode funktioniert nur in PingID. Wenn die Website „Authenticator-App“ anbietet, wähle das.',
  'core.setupCodes.private.forgeRock':
    'Das registriert Push-Nachrichten von ForgeRock oder Ping, die keine andere App verwenden kann. Wähle auf der Website Codes einer Authenticator-App (OATH).',
  'core.setupCodes.private.authy':
    'Dieser Code funktioniert nur in Authy. Wähle auf der Website eine gewöhnliche Authenticator-App (TOTP) und scanne den Code, den du dann bekommst.',
  'core.setupCodes.private.lastPass':
    'Das ist die Übertragung von LastPass Authenticator auf ein anderes Telefon, die keine andere App verwenden kann. Exportiere die Konten stattdessen in eine Datei: Einstellungen, Konten übertragen.',
  'core.setupCodes.private.pairing':
    'Das ist ein Kopplungscode von Countersign auf einem anderen Computer. Um jenen Tresor zu teilen, öffne die Einstellungen und wähle unter „Andere Computer“ „Mit anderem Computer verbinden“.',
  'core.setupCodes.private.onePassword':
    'Das ist der Einrichtungscode eines 1Password-Kontos, mit seinem Secret Key. Er ist kein zweiter Faktor. Behalte ihn für dich.',
  'core.setupCodes.private.passwordManager':
    'Das meldet dich bei einem Passwortmanager an oder öffnet ihn. Es ist kein Einrichtungscode. Scanne den Code, den die Website für den zweiten Faktor zeigt.',
  'core.setupCodes.private.messenger':
    'Das verknüpft ein Gerät mit einem Messenger, und nur dessen App kann darauf antworten. Es ist kein Einrichtungscode.',
  'core.setupCodes.notBase32':
    'Zeichen {position} des Geheimnisses ist kein Base32 (die Buchstaben A bis Z und die Ziffern 2 bis 7).',
  'core.setupCodes.notBase32LookAlike':
    'Zeichen {position} des Geheimnisses ist kein Base32 (die Buchstaben A bis Z und die Ziffern 2 bis 7). Prüfe Zeichen, die leicht verwechselt werden: B und 8, I oder L und 1 sowie O und 0.',
} as const satisfies Translated<typeof english>
