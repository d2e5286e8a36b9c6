export const change = {
  'change.twoStepPassword': 'Two-step password',
  'change.oneThatChatHas': 'The one that the chat has of its own',
  'change.accountAtServer': 'Of the account at the server',
  'change.name': 'Name',
  'change.addressOfTheServer': 'Address of the server',
  'change.addressOfTheServer.description':
    'For a server that has moved: another address ends the session',
  'change.trustPublicAuthoritiesAgain': 'Trust the public authorities again',
  'change.twoStepPassword.description':
    'The chat asks for one of its own: choose it now, and write it down',
  'change.recoveryEMailOptional': 'Recovery e-mail (optional)',
  'change.recoveryEMailOptional.description':
    'A way back in when the two-step password and the codes are lost',
  'change.phoneNumberOptional': 'Phone number (optional)',
  'change.eMailAddressOptional': 'E-mail address (optional)',
  'change.whereCodesGoLeave': 'Where codes go; leave it empty for the one that the account has',
  'change.turnOn': 'Turn on',
  'change.backupCodesFiledBackupCodesFiled': 'Backup codes filed: {backupCodesFiled}',
  'change.keepCopyPaperToo': 'Keep a copy on paper, too, in case this computer is lost.',
  'change.showBackupCodes': 'Show backup codes',
  'change.thereNewBackupCodes': 'There are new backup codes; the earlier ones are void.',
  'change.entryHasItsNew': 'The entry has its new secret. The old one is in the trash.',
  'change.undoneNothingLeft': 'Undone: nothing of it is left.',
  'change.twoFactorIsOff': 'Two-factor is off.',
  'change.twoFactorIsOn': 'Two-factor is on.',
  'change.resume': 'Resume',
  'change.beginning': 'Beginning',
  'change.steps': 'Steps',
  'change.forCountdown': 'for {countdown}',
  'change.accountThenProtectedBy': 'The account is then protected by its password alone.',
  'change.accountThenProtectedBy2':
    'The account is then protected by its password alone. Its entry goes to the trash, where it stays for 30 days.',
  'change.codesByMessageTurned':
    'Codes by message are turned off and, right after, an authenticator is turned on: its secret goes into your vault.',
  'change.twoFactorTurnedOff':
    'Two-factor is turned off and on again with a new secret. The entry keeps its name, note and tags; its old secret goes to the trash, and the old backup codes are void.',
  'change.serverMakesNewSet':
    'The server makes a new set, and every backup code you have now stops working.',
  'change.serverWantsKnowThat': 'The server wants to know that it is you.',
  'change.itsCodesAnswerWhen':
    'Its codes answer when the server asks for the second factor of <bdi>{email}</bdi>.',
  'change.unlink': 'Unlink',
  'change.link': 'Link',
  'change.code': 'Code',
  'change.confirm': 'Confirm',
  'change.chatsSecondStepOff': 'The chat’s second step is off',
  'change.thisTurnsSecondStep':
    'This turns the second step of the chat off, ends your other sessions, and moves the entry to the trash.',
  'change.recoveryCode': 'Recovery code',
  'change.turnOff': 'Turn off',
  'change.entryStaysAmongYour': ', and the entry stays among your codes',
  'change.itsBackupCodesForgotten':
    'Its backup codes are forgotten, too: print or save them first if two-factor stays on.',
  'change.keep': 'Keep',
  'change.twoCodesThatFollow':
    'Two codes that follow each other are sent from the linked entry. The server then knows how far the clocks are apart.',
  'change.typeTwoCodesThat':
    'Type two codes that follow each other. The server then knows how far the clocks are apart.',
  'change.firstCode': 'First code',
  'change.theCodeAfterIt': 'The code after it',
  'change.resynchronise': 'Resynchronise',
  'change.clocksAgreeCodesAccepted': 'The clocks agree: codes are accepted as they are.',
  'change.oneCode': 'one code',
  'change.secretYourVaultShow':
    'The secret is in your vault. Show it to the authenticator on your phone, then go on: both make the same codes.',
  'change.showTheQRCode': 'Show the QR code',
  'change.qrCodeYourPhone': 'QR code for your phone',
  'change.orTypeThisKey': 'Or type this key into the phone:',
  'change.setupKey': 'Setup key',
  'change.copyTheKey': 'Copy the key',
  'change.setupKey2': 'setup key',
  'change.later': 'Later',
  'change.goOn': 'Go on',
  'change.chatThenStaysOpen': 'The chat then stays open for this session for half an hour.',
  'change.verify': 'Verify',
  'change.chatOpenUntil': 'The chat is open{until}',
} as const
