export const change = {
  'change.twoStepPassword': 'Two-step password',
  'change.twoStepPassword.own': 'The one you chose for the chat',
  'change.twoStepPassword.new':
    'The chat needs a password of its own. Choose it now, and write it down.',
  'change.edit.name': 'Name',
  'change.edit.address.hint': 'Change it if the server has moved. A new address ends the session.',
  'change.edit.publicAuthorities': 'Trust public certificate authorities again',
  'change.edit.saved': 'Saved',
  'change.enrol.weaker':
    '{method, select, sms {Codes by SMS can be intercepted, and they need a network. An authenticator is safer if the server accepts one.} email {Codes by email can be intercepted, and they need a network. An authenticator is safer if the server accepts one.} message {Codes by SMS or email can be intercepted, and they need a network. An authenticator is safer if the server accepts one.} other {}}',
  'change.enrol.recoveryEmail': 'Recovery email (optional)',
  'change.enrol.recoveryEmail.hint':
    'A way back in if you lose the two-step password and the codes',
  'change.enrol.phone': 'Phone number (optional)',
  'change.enrol.email': 'Email address (optional)',
  'change.enrol.destination.hint':
    'Where codes are sent. Leave it empty to use the one on your account.',
  'change.done.on': 'Two-factor sign-in is on.',
  'change.done.off': 'Two-factor sign-in is off.',
  'change.done.regenerated': 'You have new backup codes. The earlier ones no longer work.',
  'change.done.rotated': 'The entry has its new secret. The old one is in the trash.',
  'change.done.undone': 'The change was undone.',
  'change.done.backupCodes':
    '{count, plural, one {# backup code is in your vault.} other {# backup codes are in your vault.}}',
  'change.done.backupCodes.hint': 'Keep a copy on paper, too, in case you lose this computer.',
  'change.done.showBackupCodes': 'Show backup codes',
  'change.steps': 'Steps',
  'change.steps.starting': 'Starting',
  'change.steps.begin': 'Ask the server for a secret',
  'change.steps.store': 'Save it in your vault',
  'change.steps.scan': 'Wait for your phone',
  'change.steps.code': 'Wait for the code to arrive',
  'change.steps.confirm': 'Confirm with a code',
  'change.steps.turnOff': 'Turn off two-factor sign-in',
  'change.steps.regenerate': 'Ask for new backup codes',
  'change.steps.fileCodes': 'Save the backup codes in your vault',
  'change.steps.status': 'Check the account again',
  'change.steps.trash': 'Move the old secret to the trash',
  'change.steps.one':
    '{step}<hidden>: {state, select, waiting {waiting} doing {in progress} done {done} failed {failed} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden>: in progress</hidden> <wait>(next code in {countdown})</wait>',
  'change.turnOff.intro': 'After that, only the password protects the account.',
  'change.turnOff.introWithEntry':
    'After that, only the password protects the account. Its entry moves to the trash and stays there for 30 days.',
  'change.move.intro':
    'Countersign turns off codes by message, then turns on an authenticator right away. Its secret is saved in your vault.',
  'change.rotate.intro':
    'Countersign turns two-factor sign-in off, then on again with a new secret. The entry keeps its name, note, and tags. Its old secret moves to the trash, and the old backup codes stop working.',
  'change.regenerate.intro':
    'The server makes a new set, and all the backup codes you have now stop working.',
  'change.prove.intro': 'The server wants to make sure it’s you.',
  'change.link': 'Link',
  'change.link.intro':
    'Countersign uses the entry’s codes when the server asks for the second factor of <bdi>{email}</bdi>.',
  'change.link.done': 'Linked',
  'change.unlink': 'Unlink',
  'change.unlink.done': 'Unlinked',
  'change.confirm': 'Confirm',
  'change.recoverChat.intro':
    'This turns off the chat’s second step, ends your other sessions, and moves the entry to the trash.',
  'change.recoverChat.code': 'Code from the email',
  'change.recoverChat.done': 'The chat’s second step is off',
  'change.remove.intro':
    'This removes <bdi>{account}</bdi> and its session from Countersign. Nothing changes on the server.',
  'change.remove.introWithEntry':
    'This removes <bdi>{account}</bdi> and its session from Countersign. Nothing changes on the server, and the entry stays with your other codes.',
  'change.remove.backupCodes':
    'Its backup codes are deleted, too. Print or save them first if two-factor sign-in stays on.',
  'change.remove.done': 'Removed {account}',
  'change.resync.introWithEntry':
    'Countersign sends two codes in a row from the linked entry. The server then knows how far apart the clocks are.',
  'change.resync.intro':
    'Type two codes in a row. The server then knows how far apart the clocks are.',
  'change.resync.firstCode': 'First code',
  'change.resync.nextCode': 'The code after it',
  'change.resync.agrees': 'The clocks agree, so there was nothing to correct.',
  'change.resync.early':
    'Your authenticator is {count, plural, one {one code} other {# codes}} ahead. The server allows for that now.',
  'change.resync.late':
    'Your authenticator is {count, plural, one {one code} other {# codes}} behind. The server allows for that now.',
  'change.phone.intro':
    'The secret is in your vault. Scan its QR code with the authenticator on your phone, then continue here. Both will make the same codes.',
  'change.phone.show': 'Show the QR code',
  'change.phone.qrCode': 'QR code for your phone',
  'change.phone.orType': 'Or type this key on your phone:',
  'change.phone.key': 'Setup key',
  'change.phone.copiedKey': 'Copied the setup key',
  'change.phone.copyKey': 'Copy key',
  'change.phone.later': 'Later',
  'change.verifyChat.intro': 'The chat stays open for half an hour in this session.',
  'change.verifyChat.done': 'The chat is open',
  'change.verifyChat.doneUntil': 'The chat is open until {time}',
} as const
