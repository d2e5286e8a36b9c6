export const change = {
  'change.twoStepPassword': 'Two-step password',
  'change.twoStepPassword.own': 'The one you chose for the chat',
  'change.twoStepPassword.new': 'The chat needs one of its own: choose it now, and write it down',
  'change.edit.name': 'Name',
  'change.edit.address.hint': 'For a server that has moved. Another address ends the session.',
  'change.edit.publicAuthorities': 'Trust the public authorities again',
  'change.edit.saved': 'Saved',
  'change.enrol.weaker':
    '{method, select, sms {Codes by SMS can be intercepted, and need a network. An authenticator is safer if the server accepts one.} email {Codes by e-mail can be intercepted, and need a network. An authenticator is safer if the server accepts one.} message {Codes by SMS or e-mail can be intercepted, and need a network. An authenticator is safer if the server accepts one.} other {}}',
  'change.enrol.recoveryEmail': 'Recovery e-mail (optional)',
  'change.enrol.recoveryEmail.hint':
    'A way back in if you lose the two-step password and the codes',
  'change.enrol.phone': 'Phone number (optional)',
  'change.enrol.email': 'E-mail address (optional)',
  'change.enrol.destination.hint':
    'Where codes are sent. Leave it empty to use the one your account has.',
  'change.done.on': 'Two-factor sign-in is on.',
  'change.done.off': 'Two-factor sign-in is off.',
  'change.done.regenerated': 'You have new backup codes. The earlier ones no longer work.',
  'change.done.rotated': 'The entry has its new secret. The old one is in the trash.',
  'change.done.undone': 'Undone. Nothing of the change is left.',
  'change.done.backupCodes':
    '{count, plural, one {# backup code is in your vault.} other {# backup codes are in your vault.}}',
  'change.done.backupCodes.hint': 'Keep a copy on paper, too, in case you lose this computer.',
  'change.done.showBackupCodes': 'Show backup codes',
  'change.steps': 'Steps',
  'change.steps.starting': 'Starting',
  'change.steps.begin': 'Ask the server for a secret',
  'change.steps.store': 'Put it into your vault',
  'change.steps.scan': 'Wait for your phone',
  'change.steps.code': 'Wait for the code that was sent',
  'change.steps.confirm': 'Confirm with a code',
  'change.steps.turnOff': 'Turn off two-factor sign-in',
  'change.steps.regenerate': 'Ask for new backup codes',
  'change.steps.fileCodes': 'Put the backup codes into your vault',
  'change.steps.status': 'Check the account again',
  'change.steps.trash': 'Move the old secret to the trash',
  'change.steps.one':
    '{step}<hidden>: {state, select, waiting {waiting} doing {in progress} done {done} failed {failed} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden>: in progress</hidden> <wait>(next code in {countdown})</wait>',
  'change.turnOff.intro': 'The account is then protected by its password alone.',
  'change.turnOff.introWithEntry':
    'The account is then protected by its password alone. Its entry moves to the trash and stays there for 30 days.',
  'change.move.intro':
    'Countersign turns off codes by message and, right after, turns on an authenticator. Its secret goes into your vault.',
  'change.rotate.intro':
    'Countersign turns two-factor sign-in off, then on again with a new secret. The entry keeps its name, note and tags; its old secret moves to the trash, and the old backup codes stop working.',
  'change.regenerate.intro':
    'The server makes a new set, and every backup code you have now stops working.',
  'change.prove.intro': 'The server wants to make sure that it’s you.',
  'change.link': 'Link',
  'change.link.intro':
    'Its codes are used when the server asks for the second factor of <bdi>{email}</bdi>.',
  'change.link.done': 'Linked',
  'change.unlink': 'Unlink',
  'change.unlink.done': 'Unlinked',
  'change.confirm': 'Confirm',
  'change.recoverChat.intro':
    'This turns off the chat’s second step, ends your other sessions, and moves the entry to the trash.',
  'change.recoverChat.code': 'Recovery code',
  'change.recoverChat.done': 'The chat’s second step is off',
  'change.remove.intro':
    'Countersign forgets <bdi>{account}</bdi> and its session. Nothing changes at the server.',
  'change.remove.introWithEntry':
    'Countersign forgets <bdi>{account}</bdi> and its session. Nothing changes at the server, and the entry stays among your codes.',
  'change.remove.backupCodes':
    'Its backup codes are forgotten, too. Print or save them first if two-factor sign-in stays on.',
  'change.remove.done': 'Removed {account}',
  'change.resync.introWithEntry':
    'Countersign sends two codes in a row from the linked entry. The server then knows how far apart the clocks are.',
  'change.resync.intro':
    'Type two codes in a row. The server then knows how far apart the clocks are.',
  'change.resync.firstCode': 'First code',
  'change.resync.nextCode': 'The code after it',
  'change.resync.agrees': 'The clocks agree: codes are accepted as they are.',
  'change.resync.early':
    'Your codes are {count, plural, one {one code} other {# codes}} early. The server allows for that now.',
  'change.resync.late':
    'Your codes are {count, plural, one {one code} other {# codes}} late. The server allows for that now.',
  'change.phone.intro':
    'The secret is in your vault. Show it to the authenticator on your phone, then continue here: both make the same codes.',
  'change.phone.show': 'Show the QR code',
  'change.phone.qrCode': 'QR code for your phone',
  'change.phone.orType': 'Or type this key on your phone:',
  'change.phone.key': 'Setup key',
  'change.phone.copiedKey': 'Copied the setup key',
  'change.phone.copyKey': 'Copy key',
  'change.phone.later': 'Later',
  'change.verifyChat.intro': 'The chat then stays open in this session for half an hour.',
  'change.verifyChat.done': 'The chat is open',
  'change.verifyChat.doneUntil': 'The chat is open until {time}',
} as const
