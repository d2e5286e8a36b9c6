export const unlock = {
  'unlock.restoreBackupExactMoment': 'Restore the backup of {exactMoment}',
  'unlock.openItAnyway': 'Open it anyway',
  'unlock.thisOlderVersionYour': 'This is an older version of your vault',
  'unlock.wasSavedExactMomentNewer':
    'It was saved on <strong>{exactMoment}</strong>. A newer version was saved on this computer on <strong>{exactMoment2}</strong>.',
  'unlock.howThisCanHappen': 'How this can happen, and what each choice does',
  'unlock.syncProgramSystemRestore':
    'A sync program, a system restore or somebody who copied the file may have put an older version in place of the newest. If you did that yourself, open it anyway.',
  'unlock.thereNoNewerBackup':
    'There is no newer backup on this computer. Look for one in the folder that you chose for backups, and restore it in the settings once the vault is open.',
  'unlock.restoringBackupBringsBack':
    'Restoring the backup brings back what it holds, whole. What only the older version has is left out.',
  'unlock.openWithRecoveryKey': 'Open with the recovery key',
  'unlock.asYouWroteDown': 'As you wrote it down; spaces, dashes and small letters do not matter',
  'unlock.thenChooseNewPassphrase': 'Then choose a new passphrase for this vault.',
  'unlock.dontUseAPassphrase': 'Don’t use a passphrase',
  'unlock.dontUseAPassphrase.description':
    'Countersign won’t lock: anyone signed in to this computer will see your codes.',
  'unlock.openWithoutAPassphrase': 'Open without a passphrase',
  'unlock.whatDoStepBy': 'What to do, step by step',
  'unlock.yourCodesCannotBe': 'Your codes cannot be read right now',
  'unlock.placeThatKeepsThem': 'The place that keeps them does not answer.',
  'unlock.theyKeptKeychainName': ' They are kept in {keychainName}.',
  'unlock.theyKeptFilePath': ' They are kept in {filePath}.',
  'unlock.otherWaysOn': 'Other ways on',
  'unlock.goBackVersionBefore': 'Go back to the version before',
  'unlock.startAnewSealedFile': 'Start anew in a sealed file',
  'unlock.unlockYourCodes': 'Unlock your codes',
  'unlock.nextTryPossibleWaitSeconds': 'The next try is possible in {waitSeconds} s.',
  'unlock.forgotPassphraseUseRecovery': 'Forgot the passphrase? Use the recovery key',
} as const
