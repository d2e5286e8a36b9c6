import type { unknownFiles as english } from '../../en/core/unknown-files.ts'
import type { Translated } from '../../translated.ts'

export const unknownFiles = {
  'core.unknownFiles.heic':
    'Das ist ein HEIC-Bild, das Countersign nicht lesen kann. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.avif':
    'Dieses AVIF-Bild ist beschädigt oder abgeschnitten. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.video':
    'Das ist ein Video oder eine Art von Bild, die Countersign nicht lesen kann. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.tiff':
    'Dieses TIFF-Bild ist beschädigt oder abgeschnitten. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.bigTiff':
    'Das ist ein BigTIFF-Bild, das Countersign nicht lesen kann. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.photoshop':
    'Das ist ein Photoshop-Bild, das Countersign nicht lesen kann. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.icon':
    'Das ist ein Symbol, das Countersign nicht lesen kann. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.jpeg2000':
    'Das ist ein JPEG-2000-Bild, das Countersign nicht lesen kann. Öffne es, mach einen Screenshot des QR-Codes oder speichere es als PNG, und importiere das.',
  'core.unknownFiles.sevenZip':
    'Das ist ein 7-Zip-Archiv. Entpacke es und importiere die Dateien darin.',
  'core.unknownFiles.rar': 'Das ist ein RAR-Archiv. Entpacke es und importiere die Dateien darin.',
  'core.unknownFiles.gzip':
    'Das ist ein gzip-Archiv. Entpacke es und importiere die Dateien darin.',
  'core.unknownFiles.bzip2':
    'Das ist ein bzip2-Archiv. Entpacke es und importiere die Dateien darin.',
  'core.unknownFiles.xz': 'Das ist ein xz-Archiv. Entpacke es und importiere die Dateien darin.',
  'core.unknownFiles.zstandard':
    'Das ist ein Zstandard-Archiv. Entpacke es und importiere die Dateien darin.',
  'core.unknownFiles.tar': 'Das ist ein tar-Archiv. Entpacke es und importiere die Dateien darin.',
  'core.unknownFiles.androidBackup':
    'Das ist ein Android-Backup. Exportiere deine Einträge in der App selbst und importiere diese Datei.',
  'core.unknownFiles.age':
    'Diese Datei ist mit age verschlüsselt. Entschlüssle sie mit dem Programm, das sie erstellt hat, und importiere das Ergebnis.',
  'core.unknownFiles.pgp':
    'Diese Datei ist mit PGP verschlüsselt. Entschlüssle sie mit dem Programm, das sie erstellt hat, und importiere das Ergebnis.',
  'core.unknownFiles.certificate':
    'Das ist ein Schlüssel oder ein Zertifikat, keine Liste von Einmalcodes.',
  'core.unknownFiles.openssl':
    'Diese Datei ist mit OpenSSL verschlüsselt. Entschlüssle sie mit dem Programm, das sie erstellt hat, und importiere das Ergebnis.',
  'core.unknownFiles.database':
    'Das ist die Datenbank einer App, die Countersign nicht kennt. Exportiere deine Einträge in der App selbst und importiere diese Datei.',
  'core.unknownFiles.oldOffice':
    'Das ist eine alte oder verschlüsselte Word- oder Excel-Datei. Speichere die Tabelle als CSV und importiere das.',
  'core.unknownFiles.keePass1':
    'Das ist eine KeePass-1-Datenbank. Öffne sie in KeePass 2 oder KeePassXC, speichere sie als .kdbx und importiere das.',
  'core.unknownFiles.passwordSafe':
    'Das ist eine Password-Safe-Datenbank. Exportiere deine Einträge in der App selbst und importiere diese Datei.',
  'core.unknownFiles.buttercup':
    'Das ist ein verschlüsselter Buttercup-Tresor. Exportiere ihn in Buttercup als CSV und importiere das.',
  'core.unknownFiles.propertyList':
    'Das ist eine Eigenschaftsliste einer Apple-App, die Countersign nicht kennt. Exportiere deine Einträge in der App selbst und importiere diese Datei.',
  'core.unknownFiles.windowsProgram': 'Das ist ein Windows-Programm, kein Export.',
  'core.unknownFiles.linuxProgram': 'Das ist ein Linux-Programm, kein Export.',
  'core.unknownFiles.empty': 'Diese Datei ist leer.',
  'core.unknownFiles.blank': 'Diese Datei enthält nur Leerraum.',
  'core.unknownFiles.unreadable':
    'Countersign erkennt diese Datei nicht: Sie ist kein Text und kein Bild oder Archiv einer bekannten Art. Wenn es ein verschlüsseltes Backup ist, exportiere es noch einmal ohne Passwort oder als Einrichtungslinks.',
  'core.unknownFiles.office':
    'Das ist eine Word-, Excel- oder PowerPoint-Datei. Speichere die Tabelle als CSV und importiere das.',
  'core.unknownFiles.libreOffice':
    'Das ist eine LibreOffice-Datei. Speichere die Tabelle als CSV und importiere das.',
  'core.unknownFiles.zip':
    'Countersign kennt nichts in dieser Zip-Datei. Entpacke sie und importiere die Dateien darin.',
  'core.unknownFiles.onlyPasswords':
    'Diese Datei enthält Passwörter, aber keinen zweiten Faktor: Es sind keine Einmalgeheimnisse und keine Einrichtungslinks darin.',
  'core.unknownFiles.json':
    'Countersign hat in dieser JSON-Datei kein Einmalgeheimnis und keinen Einrichtungslink gefunden. Wenn die App ein anderes Format anbietet, exportiere in diesem.',
  'core.unknownFiles.brokenJson':
    'Das sieht nach abgeschnittenem oder beschädigtem JSON aus. Exportiere noch einmal.',
  'core.unknownFiles.xml':
    'Countersign hat in dieser XML-Datei kein Einmalgeheimnis und keinen Einrichtungslink gefunden. Wenn die App ein anderes Format anbietet, exportiere in diesem.',
  'core.unknownFiles.text':
    'Dieser Text enthält keinen Einrichtungslink und kein Einmalgeheimnis. Einrichtungslinks beginnen mit otpauth://. Wähle einen Export, der sie oder ihre QR-Codes enthält.',
  'core.unknownFiles.emptyColumn':
    'Diese Tabelle hat eine Spalte für Einmalcodes, aber darin ist kein Geheimnis und kein Einrichtungslink.',
  'core.unknownFiles.table':
    'In dieser Tabelle ist kein Einmalgeheimnis und kein Einrichtungslink.',
} as const satisfies Translated<typeof english>
