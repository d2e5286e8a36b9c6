export const gate = {
  'core.gate.passphraseMissing': 'Enter your passphrase for this.',
  'core.gate.passphraseWrong': 'That isn’t the right passphrase.',
  'core.gate.questionOpen': 'Answer the open question first.',
  'core.gate.declined': 'You chose not to continue.',
  'core.gate.removePassphrase': 'Remove your vault’s passphrase?',
  'core.gate.removePassphrase.detail': 'Anyone signed in to this computer can then open it.',
  'core.gate.changePassphrase': 'Change your vault’s passphrase?',
  'core.gate.changePassphrase.detail':
    'The new passphrase opens the vault, and backups made from now on.',
  'core.gate.setPassphrase': 'Set a passphrase for your vault?',
  'core.gate.setPassphrase.detail': 'It opens the vault, and backups made from now on.',
  'core.gate.sealedCopy': 'Save a copy of your whole vault?',
  'core.gate.sealedCopy.detail':
    'The copy is encrypted. The recovery key opens it, and so does the passphrase.',
  'core.gate.showRecoveryKey': 'Show the recovery key?',
  'core.gate.showRecoveryKey.detail': 'Anyone who sees it can open your vault and its backups.',
  'core.gate.replaceRecoveryKey': 'Make a new recovery key and show it?',
  'core.gate.replaceRecoveryKey.detail':
    'Backups made from now on open with the new key. Earlier ones still open with the old key.',
  'core.gate.showSecret': 'Show the secret of {name}?',
  'core.gate.showSecret.detail': 'Anyone who sees it can make the same codes.',
  'core.gate.showSetup': 'Show the new secret of {name}?',
  'core.gate.showSetup.detail': 'Anyone who sees it can make the same codes.',
  'core.gate.copyCode': 'Copy one of the backup codes of {holder}?',
  'core.gate.copyCode.detail': 'Each backup code signs you in once instead of a code.',
  'core.gate.markUnused':
    '{count, plural, one {Mark one of the backup codes of {holder} as unused?} other {Mark # of the backup codes of {holder} as unused?}}',
  'core.gate.markUnused.detail':
    '{count, plural, one {It will look as if nobody had used it, and can be copied again.} other {They will look as if nobody had used them, and can be copied again.}}',
  'core.gate.showCodes': 'Show the backup codes of {holder}?',
  'core.gate.showCodes.detail': 'Each backup code signs you in once instead of a code.',
  'core.gate.exportSealed':
    '{count, plural, one {Write the secret of one entry into an encrypted file?} other {Write the secrets of # entries into an encrypted file?}}',
  'core.gate.exportSealed.detail': 'Anyone who knows the file’s password can make the same codes.',
  'core.gate.exportPlain':
    '{count, plural, one {Write the secret of one entry into a file that isn’t encrypted?} other {Write the secrets of # entries into a file that isn’t encrypted?}}',
  'core.gate.exportPlain.detail': 'Anyone who reads the file can make the same codes.',
  'core.gate.exportQrCodes':
    '{count, plural, one {Show the secret of one entry as a QR code?} other {Show the secrets of # entries as QR codes?}}',
  'core.gate.exportQrCodes.detail': 'Anyone who can see your screen can make the same codes.',
  'core.gate.exportSheet':
    '{count, plural, one {Print the secret of one entry?} other {Print the secrets of # entries?}}',
  'core.gate.exportSheet.detail': 'Anyone who has the sheet can make your codes.',
  'core.gate.pairComputer': 'Show a text that lets another computer ask for your vault?',
  'core.gate.pairComputer.detail':
    'It is valid for ten minutes. Nothing goes out until you accept that computer here.',
  'core.gate.joinComputers': 'Join this vault with the one on another computer?',
  'core.gate.joinComputers.detail':
    'Once that computer accepts, both hold everything that’s in either vault.',
  'core.gate.acceptComputer': 'Give your vault to the computer that shows {check}?',
  'core.gate.acceptComputer.detail':
    'Compare the number on its screen. Whoever shows it gets every secret in this vault.',
  'core.gate.backupFolder': 'Keep your backups in another folder, too?',
  'core.gate.backupFolder.detail':
    '{folder}\nEvery backup will also be saved there. The recovery key opens them, and so does the passphrase.',
} as const
