import type { importEntries as english } from '../../en/core/import-entries.ts'
import type { Translated } from '../../translated.ts'

export const importEntries = {
  'core.importEntries.sealedInside':
    'Er ist mit einem Passwort verschlüsselt. Nimm ihn aus dieser Datei heraus und importiere ihn einzeln.',
  'core.importEntries.secretNotHex': 'Das Geheimnis ist nicht hexadezimal.',
  'core.importEntries.tooLong': 'Er ist zu lang.',
  'core.importEntries.notYaml':
    'Das ist kein lesbares YAML: Vielleicht ist es abgeschnitten oder beschädigt.',
  'core.importEntries.keyMissing': 'Sein Schlüssel ist nicht in der Datei.',
  'core.importEntries.noSecret': 'Er hat kein Geheimnis.',
  'core.importEntries.otherPassword':
    'Er ist mit einem anderen Passwort verschlüsselt oder wurde verändert.',
  'core.importEntries.notExtracted':
    'Das Werkzeug zum Auslesen konnte ihn nicht öffnen. Führe es mit dem richtigen Backup-Passwort noch einmal aus.',
  'core.importEntries.secretTooLong': 'Das Geheimnis ist zu lang.',
  'core.importEntries.quarantined': 'Er konnte auch in jenem Tresor nicht gelesen werden.',
  'core.importEntries.duoPush': 'Er wird durch eine Push-Nachricht bestätigt, was nur Duo kann.',
  'core.importEntries.settingsMissing': 'Sein Name und seine Einstellungen fehlen.',
  'core.importEntries.damagedSecret': 'Sein verschlüsseltes Geheimnis ist beschädigt.',
  'core.importEntries.damagedCipher': 'Seine Verschlüsselungseinstellungen sind beschädigt.',
  'core.importEntries.phoneOnly':
    'Sein Geheimnis ist vom Telefon verschlüsselt und öffnet sich nur dort.',
  'core.importEntries.unknownEncoding':
    'Countersign kennt die Kodierung seines Geheimnisses nicht.',
  'core.importEntries.ocra':
    'Das ist ein Token mit Abfrage und Antwort (OCRA), dessen Codes Countersign nicht erzeugen kann.',
  'core.importEntries.seedNotHex': 'Der Seed ist nicht hexadezimal.',
  'core.importEntries.approvalsOnly':
    'Er genehmigt Anmeldungen bei der Arbeit oder Schule und hat keine Codes.',
  'core.importEntries.checkMissing': 'Sein Prüfwert fehlt.',
  'core.importEntries.checkWrong': 'Sein Prüfwert ist falsch: Die Datei wurde verändert.',
  'core.importEntries.drift':
    'Die Uhr des Tokens hat eine bekannte Abweichung, der Countersign nicht folgt.',
  'core.importEntries.neitherTotpNorHotp':
    'Er erzeugt Codes, die weder TOTP noch HOTP sind und die Countersign nicht kennt.',
  'core.importEntries.notDecimal': 'Seine Codes bestehen nicht aus Dezimalziffern.',
  'core.importEntries.checkDigit':
    'Seine Codes haben eine Prüfziffer, die Countersign nicht erzeugt.',
  'core.importEntries.sealedUnsaid': 'Er ist verschlüsselt, und die Datei sagt nicht, wie.',
  'core.importEntries.secretNotBase64': 'Das Geheimnis ist kein Base64.',
  'core.importEntries.maFileMissing':
    'Seine maFile liegt nicht im selben Ordner wie manifest.json.',
  'core.importEntries.winAuthOnly':
    'Er ist verschlüsselt, und nur WinAuth kann ihn öffnen. Öffne WinAuth dort, wähle „Export“ und importiere die Text- oder Zip-Datei, die es schreibt.',
  'core.importEntries.tooShort': 'Er ist zu kurz für ein Geheimnis.',
  'core.importEntries.unknownKind': 'Er erzeugt eine Art von Code, die Countersign nicht kennt.',
  'core.importEntries.noteCut': 'Seine Notiz war zu lang und wurde gekürzt.',
  'core.importEntries.tagCut': 'Einer seiner Tags war zu lang und wurde gekürzt.',
  'core.importEntries.tagsLeft': 'Er hatte zu viele Tags. Die letzten wurden weggelassen.',
  'core.importEntries.fromNote':
    'Er wurde in einer Notiz oder einem anderen Feld des Exports gefunden.',
  'core.importEntries.noQrCode': 'In diesem Bild ist kein lesbarer QR-Code.',
  'core.importEntries.otherQrCode': 'Sein QR-Code ist kein Einrichtungscode.',
  'core.importEntries.extrasLost': 'Seine Tags und seine Notiz können nicht gelesen werden.',
  'core.importEntries.oddField':
    'Das Feld „{field}“ fehlt oder ist nicht das, was die App dort schreibt.',
  'core.importEntries.guessedEncoding':
    'Die Textkodierung der Datei wurde als {encoding} erraten. Prüfe die Umlaute und Akzente.',
  'core.importEntries.damagedCharacters':
    'Einige Zeichen der Datei sind beschädigt. Prüfe die Umlaute und Akzente.',
  'core.importEntries.oddShape': 'Er ist nicht so aufgebaut, wie die App ihn schreibt.',
} as const satisfies Translated<typeof english>
