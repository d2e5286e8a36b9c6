export const welcome = {
  'welcome.thatNotWhatKey': 'That is not what the key says. Look at what you have written down.',
  'welcome.typeTheseTwoGroups': 'Type these two groups from what you have written down.',
  'welcome.showItAgain': 'Show it again',
  'welcome.confirm': 'Confirm',
  'welcome.countersignRecoveryKey': 'Countersign recovery key',
  'welcome.savedOnDay': 'Saved on {day}.',
  'welcome.madeDaySavedDay2': 'Made on {day}, saved on {day2}.',
  'welcome.opensVaultItsBackups':
    'It opens the vault and its backups when nothing else does. Keep this file somewhere else than\non this computer: with a backup, it opens every code.',
  'welcome.opensVaultItsBackups2':
    'Opens the vault and its backups when nothing else does. Keep this paper safe: with a backup, it opens every code.',
  'welcome.vaultOf': 'Vault of',
  'welcome.writtenOn': 'Written on',
  'welcome.aNewRecoveryKey': 'A new recovery key',
  'welcome.opensYourVaultIts':
    'It opens your vault and its backups when nothing else does. Make sure that nobody looks over your shoulder.',
  'welcome.makeANewKey': 'Make a new key',
  'welcome.theOldKey': 'the old key',
  'welcome.theKeyOfDay': 'the key of {day}',
  'welcome.doThisWhenSomebody':
    'Do this when somebody may have seen your recovery key, or when you have lost it. The new key opens your vault and every backup from now on; {old} opens none of them.',
  'welcome.backupsCopiesThatThere':
    'Backups and copies that are there already keep opening with {old}. Whoever has it can still read those: delete copies that are out of your hands, and change what matters most at its website.',
  'welcome.printOrSaveAs': 'Print or save as PDF',
  'welcome.madeOnDay': 'Made on {day}. ',
  'welcome.howGetsYouBack': 'How it gets you back in',
  'welcome.iHaveWrittenDown': 'I have written it down',
  'welcome.opensYourVaultIts2':
    'It opens your vault and its backups if the passphrase is forgotten or the keychain is lost. Keep it on paper or somewhere else than on this computer.',
  'welcome.welcome': 'Welcome',
  'welcome.countersignKeepsSecondFactor':
    'Countersign keeps the second factor of your accounts on this computer, and only here. Where shall the secrets live?',
  'welcome.thereWasVaultThis':
    'There was a vault on this computer: its newest backup is of {moment}.',
  'welcome.restoreIt': 'Restore it',
  'welcome.whereTheSecretsLive': 'Where the secrets live',
  'welcome.theSystemsKeychain': 'The system’s keychain',
  'welcome.keychainYourSystemOpens':
    'The keychain of your system. It opens when you sign in to this computer.',
  'welcome.encryptedWithPassphraseThat':
    'Encrypted with a passphrase that only you know. You type it at every start.',
  'welcome.passphraseOptional': 'Passphrase (optional)',
  'welcome.withOneCountersignLocks':
    'With one, Countersign locks itself and asks for it, on top of your keychain.',
  'welcome.createMyVault': 'Create my vault',
  'welcome.iHaveBackupRestore': 'I have a backup to restore',
} as const
