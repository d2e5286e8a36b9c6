/** Says what a file that no reader knows seems to be, and what to do instead. */
export const unknownFiles = {
  'core.unknownFiles.heic':
    'This is a HEIC picture, which Countersign can’t read. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.avif':
    'This AVIF picture is damaged or cut short. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.video':
    'This is a video, or a kind of picture that Countersign can’t read. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.tiff':
    'This TIFF picture is damaged or cut short. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.bigTiff':
    'This is a BigTIFF picture, which Countersign can’t read. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.photoshop':
    'This is a Photoshop picture, which Countersign can’t read. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.icon':
    'This is an icon, which Countersign can’t read. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.jpeg2000':
    'This is a JPEG 2000 picture, which Countersign can’t read. Open it, take a screenshot of the QR code or save it as PNG, and import that.',
  'core.unknownFiles.sevenZip': 'This is a 7-Zip archive. Unpack it, and import the files in it.',
  'core.unknownFiles.rar': 'This is a RAR archive. Unpack it, and import the files in it.',
  'core.unknownFiles.gzip': 'This is a gzip archive. Unpack it, and import the files in it.',
  'core.unknownFiles.bzip2': 'This is a bzip2 archive. Unpack it, and import the files in it.',
  'core.unknownFiles.xz': 'This is an xz archive. Unpack it, and import the files in it.',
  'core.unknownFiles.zstandard':
    'This is a Zstandard archive. Unpack it, and import the files in it.',
  'core.unknownFiles.tar': 'This is a tar archive. Unpack it, and import the files in it.',
  'core.unknownFiles.androidBackup':
    'This is an Android backup. Export your entries in the app itself, and import that file.',
  'core.unknownFiles.age':
    'This file is encrypted with age. Decrypt it with the program that made it, and import what comes out.',
  'core.unknownFiles.pgp':
    'This file is encrypted with PGP. Decrypt it with the program that made it, and import what comes out.',
  'core.unknownFiles.certificate': 'This is a key or a certificate, not a list of one-time codes.',
  'core.unknownFiles.openssl':
    'This file is encrypted with OpenSSL. Decrypt it with the program that made it, and import what comes out.',
  'core.unknownFiles.database':
    'This is the database of an app that Countersign doesn’t know. Export your entries in the app itself, and import that file.',
  'core.unknownFiles.oldOffice':
    'This is an old or encrypted Word or Excel file. Save the sheet as CSV, and import that.',
  'core.unknownFiles.keePass1':
    'This is a KeePass 1 database. Open it in KeePass 2 or KeePassXC, save it as .kdbx, and import that.',
  'core.unknownFiles.passwordSafe':
    'This is a Password Safe database. Export your entries in the app itself, and import that file.',
  'core.unknownFiles.buttercup':
    'This is an encrypted Buttercup vault. Export it as CSV in Buttercup, and import that.',
  'core.unknownFiles.propertyList':
    'This is a property list of an Apple app that Countersign doesn’t know. Export your entries in the app itself, and import that file.',
  'core.unknownFiles.windowsProgram': 'This is a Windows program, not an export.',
  'core.unknownFiles.linuxProgram': 'This is a Linux program, not an export.',
  'core.unknownFiles.empty': 'This file is empty.',
  'core.unknownFiles.blank': 'This file is blank.',
  'core.unknownFiles.unreadable':
    'Countersign doesn’t recognize this file: it isn’t text, or a picture or archive of a kind it knows. If it’s an encrypted backup, export it again without a password, or as setup links.',
  'core.unknownFiles.office':
    'This is a Word, Excel, or PowerPoint file. Save the sheet as CSV, and import that.',
  'core.unknownFiles.libreOffice':
    'This is a LibreOffice file. Save the sheet as CSV, and import that.',
  'core.unknownFiles.zip':
    'Countersign doesn’t know anything in this zip file. Unpack it, and import the files in it.',
  'core.unknownFiles.onlyPasswords':
    'This file contains passwords, but no second factor: there are no one-time secrets and no setup links in it.',
  'core.unknownFiles.json':
    'Countersign couldn’t find a one-time secret or a setup link in this JSON file. If the app offers another format, export as that.',
  'core.unknownFiles.brokenJson':
    'This looks like JSON that is cut short or damaged. Export it again.',
  'core.unknownFiles.xml':
    'Countersign couldn’t find a one-time secret or a setup link in this XML file. If the app offers another format, export as that.',
  'core.unknownFiles.text':
    'This text contains no setup link and no one-time secret. Setup links begin with otpauth://. Choose an export that has them, or their QR codes.',
  'core.unknownFiles.emptyColumn':
    'This table has a column for one-time codes, but there’s no secret or setup link in it.',
  'core.unknownFiles.table': 'There’s no one-time secret or setup link in this table.',
} as const
