/** Says why a file as a whole can’t be imported. */
export const importFiles = {
  'core.importFiles.notPdf': 'This isn’t a PDF file.',
  'core.importFiles.tooMuchWork':
    'Opening this file takes more than {limit, number} {work, select, pbkdf2Rounds {rounds of PBKDF2} scryptBytes {bytes of memory for scrypt} scryptLanes {lanes of scrypt} argon2Bytes {bytes of memory for Argon2} argon2Passes {passes of Argon2} argon2Lanes {lanes of Argon2} argon2Work {bytes of work for Argon2} other {rounds of AES}}. That’s more than Countersign allows.',
  'core.importFiles.impossibleKey':
    'The settings in this file can’t derive a key from any password.',
  'core.importFiles.wrongPassword': 'That’s the wrong password, or the file was changed.',
  'core.importFiles.cutShortInside': 'The encrypted part of this file is damaged or cut short.',
  'core.importFiles.unknownEncryption': 'Countersign doesn’t know how this file is encrypted.',
  'core.importFiles.tooManyEntries': 'This file contains more than {limit, number} entries.',
  'core.importFiles.longMail': 'This email has more than {limit, number} lines.',
  'core.importFiles.emptyMail':
    'Countersign couldn’t find a setup link, a QR code, or an export in this email.',
  'core.importFiles.tooManyMails': 'This mailbox contains more than {limit, number} emails.',
  'core.importFiles.damagedMail': 'This email is damaged.',
  'core.importFiles.phoneOnly':
    'This file has no password: only the phone that it comes from can open it.',
  'core.importFiles.tooManyPasswords': 'This file has more than {limit, number} passwords.',
  'core.importFiles.oddKey': 'The key in this file has the wrong length.',
  'core.importFiles.notAuthelia': 'This isn’t an Authelia export.',
  'core.importFiles.tooManyKeys': 'This file has more than {limit, number} keys.',
  'core.importFiles.authmeOnly':
    'This file is encrypted, and only the Authme app that encrypted it can open it.',
  'core.importFiles.tooManyRounds':
    'Opening this file takes more than {limit, number} rounds in all. That’s more than Countersign allows.',
  'core.importFiles.noSecret': 'This file contains no secret.',
  'core.importFiles.noColumn': 'This table has no column “{column}”.',
  'core.importFiles.bitwardenAccount':
    'This file is bound to the Bitwarden account that it comes from, and only Bitwarden can read it. Export again, and choose “Password protected” this time.',
  'core.importFiles.bitwardenOnly': 'This file is encrypted in a way that only Bitwarden knows.',
  'core.importFiles.damagedZip': 'This zip file is damaged.',
  'core.importFiles.freeOtpNames':
    'This FreeOTP list contains only names: the secrets are in the phone’s key store, which doesn’t let them out. Open FreeOTP on the phone, choose Backup in its menu, and import the file externalBackup.xml that it writes.',
  'core.importFiles.notPam': 'This isn’t a file or printout of google-authenticator.',
  'core.importFiles.emptyPage': 'This page contains no setup links and no pictures of QR codes.',
  'core.importFiles.largeDocument': 'The document in this file is larger than {megabytes} MB.',
  'core.importFiles.damagedInnerHeader': 'The inner header of this database is damaged.',
  'core.importFiles.unknownProtection':
    'Countersign doesn’t know how this database protects its values.',
  'core.importFiles.damagedHeader': 'The header of this database is damaged or cut short.',
  'core.importFiles.otherKeePass': 'Countersign only reads KeePass 2 databases (KDBX 3 and 4).',
  'core.importFiles.unknownCipher':
    'Countersign can’t open the cipher of this database. It opens AES and ChaCha20.',
  'core.importFiles.unknownKeyDerivation':
    'Countersign doesn’t know how the key of this database is derived.',
  'core.importFiles.oldArgon2':
    'This database needs an old version of Argon2, which Countersign doesn’t have.',
  'core.importFiles.databaseUnpacksTooLarge': 'This database unpacks to more than {megabytes} MB.',
  'core.importFiles.damagedDatabase': 'This database is damaged or cut short.',
  'core.importFiles.wrongPasswordOrKeyFile':
    'That’s the wrong password, or the database also needs a key file. Countersign can’t open databases with key files.',
  'core.importFiles.notKeePass': 'This isn’t a KeePass file.',
  'core.importFiles.notTokens': 'No row of this table has a serial number, a seed, and a type.',
  'core.importFiles.damagedOtpAuth':
    'This OTP Auth file is damaged. In OTP Auth, show each account’s QR code, and take a picture of it.',
  'core.importFiles.cutShort': 'This file is cut short.',
  'core.importFiles.unknownOtpClient':
    'Countersign doesn’t know this version of OTPClient’s files.',
  'core.importFiles.passWithoutCode': 'This entry has no one-time code.',
  'core.importFiles.emptyPdf':
    'Countersign couldn’t find a QR code or a setup link in this PDF. If there’s a code in it, take a picture of that page (a screenshot in PNG) and import that.',
  'core.importFiles.protonPgp':
    'This Proton Pass export is encrypted with PGP. Export again without PGP encryption, or decrypt it with gpg first.',
  'core.importFiles.pskcKey':
    'This PSKC file is encrypted with a pre-shared key or a certificate, not with a password. Ask whoever made the tokens for a PSKC file that is plain or has a password.',
  'core.importFiles.maFilesAlone':
    'Encrypted maFiles can only be read together with manifest.json. Choose the folder that holds them all.',
  'core.importFiles.tooManyAccounts': 'This file lists more than {limit, number} accounts.',
  'core.importFiles.noAccounts': 'This file contains no list of accounts.',
  'core.importFiles.winAuthOnly':
    'This winauth.xml is encrypted: only WinAuth on the computer that it comes from can open it. Open WinAuth there, choose Export, and import the text or zip file that it writes.',
  'core.importFiles.noSecretColumn': 'No column of this table contains one-time secrets.',
  'core.importFiles.nothingFound': 'This file contains no one-time secrets and no setup links.',
  'core.importFiles.onlyPasswords':
    'This {app} export contains passwords, but no second factor: none of its logins has a one-time code.',
  'core.importFiles.tooManyPictures': 'This file contains more than {limit, number} pictures.',
  'core.importFiles.noPreferences': 'This file contains no preferences.',
  'core.importFiles.tooManyObjects': 'This file contains too many objects.',
  'core.importFiles.damagedPlist': 'The property list in this file is damaged or cut short.',
  'core.importFiles.openQuote': 'This table is damaged: a quotation mark is never closed.',
  'core.importFiles.tooManyRows': 'This table has more than {limit, number} rows.',
  'core.importFiles.damagedMap': 'This file isn’t a serialized map of strings, or it’s cut short.',
  'core.importFiles.notJson': 'This file isn’t readable JSON: it may be cut short or damaged.',
  'core.importFiles.tooManyPages': 'This PDF has more than {limit, number} pages.',
  'core.importFiles.lockedPdf':
    'This PDF is locked with a password. Open it, print it to a PDF without one, and import that. Or take a screenshot of its QR codes.',
  'core.importFiles.damagedPdf':
    'This PDF is damaged or cut short. Take a screenshot (a picture in PNG) of each QR code in it, and import those.',
  'core.importFiles.noTable': 'This database has no table “{table}”.',
  'core.importFiles.notText': 'This file isn’t readable text.',
  'core.importFiles.tooLarge': 'This file is larger than {megabytes} MB.',
  'core.importFiles.xmlEntities': 'This file declares XML entities of its own, which no app does.',
  'core.importFiles.brokenXml':
    'This file isn’t readable XML from line {line} on: it may be cut short or damaged.',
  'core.importFiles.tooDeep': 'This file is nested more than {limit, number} levels deep.',
  'core.importFiles.tooManyElements': 'This file has more than {limit, number} elements.',
  'core.importFiles.notXml': 'This file isn’t readable XML.',
  'core.importFiles.tooManyFiles':
    'This zip file contains more than {limit, number} files to read.',
  'core.importFiles.unzipsTooLarge': 'This zip file unpacks to more than {megabytes} MB.',
  'core.importFiles.unsafeZip':
    'This zip file contains a file that would be written outside its folder.',
  'core.importFiles.unknownZipEncryption':
    'Countersign can’t open the encryption of this zip file. It opens ZipCrypto and AES.',
  'core.importFiles.unknownZipPacking':
    'Countersign can’t unpack this zip file. It unpacks “store” and “deflate”.',
  'core.importFiles.brokenZip': 'This zip file is damaged or cut short.',
  'core.importFiles.otherZip': 'This zip file doesn’t contain what the app writes.',
} as const
