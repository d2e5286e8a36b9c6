/** Says why an entry of a file can’t be imported, or what is odd about one that can. */
export const importEntries = {
  'core.importEntries.sealedInside':
    'It’s encrypted with a password. Take it out of this file and import it by itself.',
  'core.importEntries.secretNotHex': 'The secret isn’t hexadecimal.',
  'core.importEntries.tooLong': 'It’s too long.',
  'core.importEntries.notYaml': 'It isn’t readable YAML: it may be cut short or damaged.',
  'core.importEntries.keyMissing': 'Its key isn’t in the file.',
  'core.importEntries.noSecret': 'It has no secret.',
  'core.importEntries.otherPassword': 'It’s encrypted with another password, or was changed.',
  'core.importEntries.notExtracted':
    'The extraction tool couldn’t open it. Run the tool again with the right backup password.',
  'core.importEntries.secretTooLong': 'The secret is too long.',
  'core.importEntries.quarantined': 'It couldn’t be read in that vault either.',
  'core.importEntries.duoPush': 'It’s confirmed by a push message, which only Duo can do.',
  'core.importEntries.settingsMissing': 'Its name and settings are missing.',
  'core.importEntries.damagedSecret': 'Its encrypted secret is damaged.',
  'core.importEntries.damagedCipher': 'Its encryption settings are damaged.',
  'core.importEntries.phoneOnly': 'Its secret is encrypted by the phone and only opens there.',
  'core.importEntries.unknownEncoding': 'Countersign doesn’t know the encoding of its secret.',
  'core.importEntries.ocra':
    'It’s a challenge-response token (OCRA), and Countersign can’t make its codes.',
  'core.importEntries.seedNotHex': 'The seed isn’t hexadecimal.',
  'core.importEntries.approvalsOnly': 'It approves sign-ins at work or school and has no codes.',
  'core.importEntries.checkMissing': 'Its check value is missing.',
  'core.importEntries.checkWrong': 'Its check value is wrong: the file was changed.',
  'core.importEntries.drift':
    'The token’s clock has a known drift, which Countersign doesn’t follow.',
  'core.importEntries.neitherTotpNorHotp':
    'It makes codes that are neither TOTP nor HOTP, a kind Countersign doesn’t know.',
  'core.importEntries.notDecimal': 'Its codes aren’t made of decimal digits.',
  'core.importEntries.checkDigit': 'Its codes have a check digit, which Countersign doesn’t make.',
  'core.importEntries.sealedUnsaid': 'It’s encrypted, and the file doesn’t say how.',
  'core.importEntries.secretNotBase64': 'The secret isn’t Base64.',
  'core.importEntries.maFileMissing': 'Its maFile isn’t in the same folder as manifest.json.',
  'core.importEntries.winAuthOnly':
    'It’s encrypted, and only WinAuth can open it. Open WinAuth there, choose Export, and import the text or zip file that it writes.',
  'core.importEntries.tooShort': 'It’s too short to be a secret.',
  'core.importEntries.unknownKind': 'It makes a kind of code that Countersign doesn’t know.',
  'core.importEntries.noteCut': 'Its note was too long and was cut.',
  'core.importEntries.tagCut': 'One of its tags was too long and was cut.',
  'core.importEntries.tagsLeft': 'It had too many tags. The last ones were left out.',
  'core.importEntries.fromNote': 'It was found in a note or in another field of the export.',
  'core.importEntries.noQrCode': 'There’s no readable QR code in this picture.',
  'core.importEntries.otherQrCode': 'Its QR code isn’t a setup code.',
  'core.importEntries.extrasLost': 'Its tags and its note can’t be read.',
  'core.importEntries.oddField':
    'The field “{field}” is missing, or isn’t what the app writes there.',
  'core.importEntries.guessedEncoding':
    'The text encoding of the file was guessed to be {encoding}. Check the accented letters.',
  'core.importEntries.damagedCharacters':
    'Some characters in the file are damaged. Check the accented letters.',
  'core.importEntries.oddShape': 'It isn’t structured the way the app writes it.',
} as const
