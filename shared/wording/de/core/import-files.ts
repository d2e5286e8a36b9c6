import type { importFiles as english } from '../../en/core/import-files.ts'
import type { Translated } from '../../translated.ts'

export const importFiles = {
  'core.importFiles.notPdf': 'Das ist keine PDF-Datei.',
  'core.importFiles.tooMuchWork':
    'Diese Datei zu öffnen braucht mehr als {limit, number} {work, select, pbkdf2Rounds {Runden PBKDF2} scryptBytes {Byte Speicher für scrypt} scryptLanes {Bahnen scrypt} argon2Bytes {Byte Speicher für Argon2} argon2Passes {Durchgänge Argon2} argon2Lanes {Bahnen Argon2} argon2Work {Byte Arbeit für Argon2} other {Runden AES}}. Das ist mehr, als Countersign erlaubt.',
  'core.importFiles.impossibleKey':
    'Mit den Einstellungen dieser Datei lässt sich aus keinem Passwort ein Schlüssel ableiten.',
  'core.importFiles.wrongPassword': 'Das Passwort ist falsch, oder die Datei wurde verändert.',
  'core.importFiles.cutShortInside':
    'Der verschlüsselte Teil dieser Datei ist beschädigt oder abgeschnitten.',
  'core.importFiles.unknownEncryption':
    'Countersign weiß nicht, wie diese Datei verschlüsselt ist.',
  'core.importFiles.tooManyEntries': 'Diese Datei enthält mehr als {limit, number} Einträge.',
  'core.importFiles.longMail': 'Diese E-Mail hat mehr als {limit, number} Zeilen.',
  'core.importFiles.emptyMail':
    'Countersign hat in dieser E-Mail keinen Einrichtungslink, keinen QR-Code und keinen Export gefunden.',
  'core.importFiles.tooManyMails': 'Dieses Postfach enthält mehr als {limit, number} E-Mails.',
  'core.importFiles.damagedMail': 'Diese E-Mail ist beschädigt.',
  'core.importFiles.phoneOnly':
    'Diese Datei hat kein Passwort: Nur das Telefon, von dem sie stammt, kann sie öffnen.',
  'core.importFiles.tooManyPasswords': 'Diese Datei hat mehr als {limit, number} Passwörter.',
  'core.importFiles.oddKey': 'Der Schlüssel in dieser Datei hat die falsche Länge.',
  'core.importFiles.notAuthelia': 'Das ist kein Export von Authelia.',
  'core.importFiles.tooManyKeys': 'Diese Datei hat mehr als {limit, number} Schlüssel.',
  'core.importFiles.authmeOnly':
    'Diese Datei ist verschlüsselt, und nur die App Authme, die sie verschlüsselt hat, kann sie öffnen.',
  'core.importFiles.tooManyRounds':
    'Diese Datei zu öffnen braucht insgesamt mehr als {limit, number} Runden. Das ist mehr, als Countersign erlaubt.',
  'core.importFiles.noSecret': 'Diese Datei enthält kein Geheimnis.',
  'core.importFiles.noColumn': 'Diese Tabelle hat keine Spalte „{column}“.',
  'core.importFiles.bitwardenAccount':
    'Diese Datei ist an das Bitwarden-Konto gebunden, von dem sie stammt, und nur Bitwarden kann sie lesen. Exportiere noch einmal und wähle diesmal „Passwortgeschützt“.',
  'core.importFiles.bitwardenOnly': 'Diese Datei ist so verschlüsselt, wie nur Bitwarden es kennt.',
  'core.importFiles.damagedZip': 'Diese Zip-Datei ist beschädigt.',
  'core.importFiles.freeOtpNames':
    'Diese Liste von FreeOTP enthält nur Namen: Die Geheimnisse liegen im Schlüsselspeicher des Telefons, der sie nicht herausgibt. Öffne FreeOTP auf dem Telefon, wähle in seinem Menü „Backup“ und importiere die Datei externalBackup.xml, die es schreibt.',
  'core.importFiles.notPam': 'Das ist weder eine Datei noch ein Ausdruck von google-authenticator.',
  'core.importFiles.emptyPage':
    'Diese Seite enthält keine Einrichtungslinks und keine Bilder von QR-Codes.',
  'core.importFiles.largeDocument': 'Das Dokument in dieser Datei ist größer als {megabytes} MB.',
  'core.importFiles.damagedInnerHeader': 'Der innere Kopf dieser Datenbank ist beschädigt.',
  'core.importFiles.unknownProtection':
    'Countersign weiß nicht, wie diese Datenbank ihre Werte schützt.',
  'core.importFiles.damagedHeader': 'Der Kopf dieser Datenbank ist beschädigt oder abgeschnitten.',
  'core.importFiles.otherKeePass': 'Countersign liest nur KeePass-2-Datenbanken (KDBX 3 und 4).',
  'core.importFiles.unknownCipher':
    'Countersign kann die Chiffre dieser Datenbank nicht öffnen. Es öffnet AES und ChaCha20.',
  'core.importFiles.unknownKeyDerivation':
    'Countersign weiß nicht, wie der Schlüssel dieser Datenbank abgeleitet wird.',
  'core.importFiles.oldArgon2':
    'Diese Datenbank braucht eine alte Version von Argon2, die Countersign nicht hat.',
  'core.importFiles.databaseUnpacksTooLarge':
    'Diese Datenbank ist entpackt größer als {megabytes} MB.',
  'core.importFiles.damagedDatabase': 'Diese Datenbank ist beschädigt oder abgeschnitten.',
  'core.importFiles.wrongPasswordOrKeyFile':
    'Das Passwort ist falsch, oder die Datenbank braucht außerdem eine Schlüsseldatei. Datenbanken mit Schlüsseldatei kann Countersign nicht öffnen.',
  'core.importFiles.notKeePass': 'Das ist keine KeePass-Datei.',
  'core.importFiles.notTokens':
    'Keine Zeile dieser Tabelle hat eine Seriennummer, einen Seed und einen Typ.',
  'core.importFiles.damagedOtpAuth':
    'Diese Datei von OTP Auth ist beschädigt. Zeig in OTP Auth den QR-Code jedes Kontos an und mach ein Bild davon.',
  'core.importFiles.cutShort': 'Diese Datei ist abgeschnitten.',
  'core.importFiles.unknownOtpClient':
    'Countersign kennt diese Version der Dateien von OTPClient nicht.',
  'core.importFiles.passWithoutCode': 'Dieser Eintrag hat keinen Einmalcode.',
  'core.importFiles.emptyPdf':
    'Countersign hat in diesem PDF keinen QR-Code und keinen Einrichtungslink gefunden. Wenn ein Code darin ist, mach ein Bild dieser Seite (einen Screenshot als PNG) und importiere es.',
  'core.importFiles.protonPgp':
    'Dieser Export von Proton Pass ist mit PGP verschlüsselt. Exportiere noch einmal ohne PGP-Verschlüsselung oder entschlüssle ihn zuerst mit gpg.',
  'core.importFiles.pskcKey':
    'Diese PSKC-Datei ist mit einem vorab geteilten Schlüssel oder einem Zertifikat verschlüsselt, nicht mit einem Passwort. Bitte den Hersteller der Tokens um eine PSKC-Datei, die unverschlüsselt ist oder ein Passwort hat.',
  'core.importFiles.maFilesAlone':
    'Verschlüsselte maFiles lassen sich nur zusammen mit manifest.json lesen. Wähle den Ordner, in dem alle liegen.',
  'core.importFiles.tooManyAccounts': 'Diese Datei führt mehr als {limit, number} Konten auf.',
  'core.importFiles.noAccounts': 'Diese Datei enthält keine Liste von Konten.',
  'core.importFiles.winAuthOnly':
    'Diese winauth.xml ist verschlüsselt: Nur WinAuth auf dem Computer, von dem sie stammt, kann sie öffnen. Öffne WinAuth dort, wähle „Export“ und importiere die Text- oder Zip-Datei, die es schreibt.',
  'core.importFiles.noSecretColumn': 'Keine Spalte dieser Tabelle enthält Einmalgeheimnisse.',
  'core.importFiles.nothingFound':
    'Diese Datei enthält keine Einmalgeheimnisse und keine Einrichtungslinks.',
  'core.importFiles.onlyPasswords':
    'Dieser Export von {app} enthält Passwörter, aber keinen zweiten Faktor: Keine der Anmeldungen hat einen Einmalcode.',
  'core.importFiles.tooManyPictures': 'Diese Datei enthält mehr als {limit, number} Bilder.',
  'core.importFiles.noPreferences': 'Diese Datei enthält keine Einstellungen.',
  'core.importFiles.tooManyObjects': 'Diese Datei enthält zu viele Objekte.',
  'core.importFiles.damagedPlist':
    'Die Eigenschaftsliste in dieser Datei ist beschädigt oder abgeschnitten.',
  'core.importFiles.openQuote':
    'Diese Tabelle ist beschädigt: Ein Anführungszeichen wird nie geschlossen.',
  'core.importFiles.tooManyRows': 'Diese Tabelle hat mehr als {limit, number} Zeilen.',
  'core.importFiles.damagedMap':
    'Diese Datei ist keine serialisierte Tabelle von Zeichenketten, oder sie ist abgeschnitten.',
  'core.importFiles.notJson':
    'Diese Datei ist kein lesbares JSON: Vielleicht ist sie abgeschnitten oder beschädigt.',
  'core.importFiles.tooManyPages': 'Dieses PDF hat mehr als {limit, number} Seiten.',
  'core.importFiles.lockedPdf':
    'Dieses PDF ist mit einem Passwort gesperrt. Öffne es, drucke es in ein PDF ohne Passwort und importiere dieses. Oder mach Screenshots der QR-Codes.',
  'core.importFiles.damagedPdf':
    'Dieses PDF ist beschädigt oder abgeschnitten. Mach von jedem QR-Code darin einen Screenshot (ein Bild als PNG) und importiere diese.',
  'core.importFiles.noTable': 'Diese Datenbank hat keine Tabelle „{table}“.',
  'core.importFiles.notText': 'Diese Datei ist kein lesbarer Text.',
  'core.importFiles.tooLarge': 'Diese Datei ist größer als {megabytes} MB.',
  'core.importFiles.xmlEntities': 'Diese Datei definiert eigene XML-Entitäten, was keine App tut.',
  'core.importFiles.brokenXml':
    'Diese Datei ist ab Zeile {line} kein lesbares XML: Vielleicht ist sie abgeschnitten oder beschädigt.',
  'core.importFiles.tooDeep': 'Diese Datei ist mehr als {limit, number} Ebenen tief verschachtelt.',
  'core.importFiles.tooManyElements': 'Diese Datei hat mehr als {limit, number} Elemente.',
  'core.importFiles.notXml': 'Diese Datei ist kein lesbares XML.',
  'core.importFiles.tooManyFiles':
    'Diese Zip-Datei enthält mehr als {limit, number} zu lesende Dateien.',
  'core.importFiles.unzipsTooLarge': 'Diese Zip-Datei ist entpackt größer als {megabytes} MB.',
  'core.importFiles.unsafeZip':
    'Diese Zip-Datei enthält eine Datei, die außerhalb ihres Ordners landen würde.',
  'core.importFiles.unknownZipEncryption':
    'Countersign kann die Verschlüsselung dieser Zip-Datei nicht öffnen. Es öffnet ZipCrypto und AES.',
  'core.importFiles.unknownZipPacking':
    'Countersign kann diese Zip-Datei nicht entpacken. Es entpackt „store“ und „deflate“.',
  'core.importFiles.brokenZip': 'Diese Zip-Datei ist beschädigt oder abgeschnitten.',
  'core.importFiles.otherZip': 'Diese Zip-Datei enthält nicht, was die App schreibt.',
} as const satisfies Translated<typeof english>
