/** `countersign servers`: two-factor sign-in of accounts on servers. */
export const servers = {
  'cli.servers.changingOn': 'Being changed on {computer}. Finish it there.',
  'cli.servers.summary': 'manage two-factor sign-in for your accounts',
  'cli.servers.description': 'Show and change two-factor sign-in for your accounts on servers.',
  'cli.servers.help.passwords':
    'Passwords are asked for in the terminal, or read from standard input with --password-stdin and --code-stdin, one per line.',
  'cli.servers.help.pending':
    'If a change was interrupted, list and status say so: finish it with resume, or drop it with undo.',
  'cli.servers.help.json':
    'With --json, times are in Unix seconds and unknown values are null. An account is:',
  'cli.servers.help.jsonResults':
    'add, verify, and remove print one account; list and status print an array of them. enroll, disable, rotate, regenerate, resume, and undo print {change}. codes prints an array of {code}, with "code" if they are revealed, and {used} with --use.',
  'cli.servers.argument.address': 'the server, such as auth.example.org',
  'cli.servers.argument.account': 'an ID, or words from the name and email address',
  'cli.servers.argument.accounts':
    'an ID, or words from the name and email address (default: all accounts)',
  'cli.servers.option.passwordStdin': 'read the account’s password from standard input',
  'cli.servers.option.codeStdin':
    'read a code from standard input instead of using the linked entry',
  'cli.servers.option.backupCode': 'use the next unused backup code in the vault',
  'cli.servers.option.user': 'the email address of the account',
  'cli.servers.option.dialect': 'the API that the server speaks, if it can’t be detected',
  'cli.servers.option.name': 'what to call the account (default: the server’s host)',
  'cli.servers.option.ca': 'trust this certificate (PEM) instead of the public authorities',
  'cli.servers.option.keepPassword': 'save the password in the vault',
  'cli.servers.option.method': 'how to get codes',
  'cli.servers.option.destination': 'the phone number or email address to send codes to',
  'cli.servers.option.recoveryEmail': 'for a chat: the email address that gets you back in',
  'cli.servers.option.reveal': 'show the codes themselves',
  'cli.servers.option.use': 'print the next unused code, and mark it as used',
  'cli.servers.option.yes': 'don’t ask before deleting backup codes that are kept nowhere else',
  'cli.servers.add.summary': 'connect an account and sign in',
  'cli.servers.add.description': 'Connect an account and sign in.',
  'cli.servers.list.summary': 'list your accounts as they were last seen',
  'cli.servers.list.description': 'List your accounts as they were last seen.',
  'cli.servers.status.summary': 'get the current state of your accounts',
  'cli.servers.status.description': 'Get the current state of your accounts from their servers.',
  'cli.servers.enroll.summary': 'turn on two-factor sign-in',
  'cli.servers.enroll.description': 'Turn on two-factor sign-in.',
  'cli.servers.disable.summary': 'turn off two-factor sign-in',
  'cli.servers.disable.description': 'Turn off two-factor sign-in.',
  'cli.servers.rotate.summary': 'replace the secret with a new one',
  'cli.servers.rotate.description':
    'Replace the secret with a new one: turn two-factor sign-in off and on again.',
  'cli.servers.regenerate.summary': 'get new backup codes',
  'cli.servers.regenerate.description': 'Get new backup codes. The old ones stop working.',
  'cli.servers.resume.summary': 'finish a change that was interrupted',
  'cli.servers.resume.description': 'Finish a change that was interrupted.',
  'cli.servers.undo.summary': 'undo a change that was interrupted',
  'cli.servers.undo.description': 'Undo a change that was interrupted.',
  'cli.servers.verify.summary': 'sign in with a second factor, or confirm a code you were sent',
  'cli.servers.verify.description':
    'Sign in with a second factor, or confirm with a code that was sent to you.',
  'cli.servers.codes.summary': 'show an account’s backup codes',
  'cli.servers.codes.description': 'Show the backup codes of an account.',
  'cli.servers.remove.summary': 'remove an account; its entry stays',
  'cli.servers.remove.description':
    'Remove an account from Countersign. Its entry stays, and nothing changes on the server.',

  'cli.servers.none': 'No account is connected yet. Connect one with `countersign servers add`.',
  'cli.servers.noMatch': 'No account matches.',
  'cli.servers.severalMatch': 'Several accounts match. Use the ID of one.',
  'cli.servers.accountName': '{name} ({email})',
  'cli.servers.connected': 'Connected {account}.',
  'cli.servers.connectedOnly':
    'The account is connected. To sign in, run `countersign servers verify`.',
  'cli.servers.unknownApi': 'Countersign doesn’t know the API of this server.',
  'cli.servers.severalApis': 'The server speaks several APIs. Choose one with --dialect: {ids}.',
  'cli.servers.verified': 'Verified {account}.',
  'cli.servers.removed': 'Removed {account}. Two-factor sign-in on the server hasn’t changed.',
  'cli.servers.nothingRemoved': 'Nothing was removed.',
  'cli.servers.removesCodes':
    '{count, plural, one {# unused backup code is kept only with this account, and will be deleted with it.} other {# unused backup codes are kept only with this account, and will be deleted with it.}}',
  'cli.servers.methods': 'This server offers these methods: {methods}.',

  'cli.servers.codes.none': 'There are no backup codes for {account} here.',
  'cli.servers.codes.noneUnused': 'There is no unused backup code.',
  'cli.servers.codes.usedHere': 'the command line',
  'cli.servers.codes.state': '{state, select, unused {unused} used {used} other {no longer valid}}',

  'cli.servers.ask.password': 'Password of {email}:',
  'cli.servers.ask.passwordNoTerminal':
    'The server asks for a password: run this in a terminal, or add --password-stdin.',
  'cli.servers.ask.chatPassword': 'Two-step password of the chat:',
  'cli.servers.ask.chatPasswordNoTerminal':
    'The chat needs a password of its own: run this in a terminal, or add --password-stdin.',
  'cli.servers.ask.code': 'Code:',
  'cli.servers.ask.codeSentTo': 'Code sent to {destination}:',
  'cli.servers.ask.codeSent': 'Code that was sent to you:',
  'cli.servers.ask.authenticatorCode': 'Code from your authenticator:',
  'cli.servers.ask.codeNoTerminal':
    'The server asks for a code: run this in a terminal, or add --code-stdin.',
  'cli.servers.ask.noCode': 'No code was given.',
  'cli.servers.ask.stdinTwice':
    'Standard input already contains the vault’s passphrase. Name a file with the passphrase in COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.servers.ask.stdinLacks':
    '{what, select, password {Standard input contains no password.} other {Standard input contains no code.}}',
  'cli.servers.ask.stillCode': 'The server still asks for a code.',
  'cli.servers.signedInWith': 'Signed in with the code of {entry}.',

  'cli.servers.change.waitsForPhone':
    'The setup is waiting for a phone. To confirm it here, run `countersign servers resume`.',
  'cli.servers.change.finish': '{pending} To finish it, run `countersign servers {command}`.',
  'cli.servers.change.finishOrUndo':
    '{pending} To finish it, run `countersign servers {command}`. To drop it, run `countersign servers undo`.',
  'cli.servers.change.waiting':
    'Waiting {seconds, number} s for a fresh code, or because the server asks for it.',
  'cli.servers.change.filed': 'Saved {count, plural, one {# backup code} other {# backup codes}}.',
  'cli.servers.change.state':
    'Two-factor sign-in for {account} is {state, select, on {on} other {off}}.',
  'cli.servers.change.stateUnknown':
    'Countersign doesn’t know yet if two-factor sign-in for {account} is on.',
  'cli.servers.step.begin': 'Got a secret from the server.',
  'cli.servers.step.store': 'Saved the secret in the vault.',
  'cli.servers.step.scan': 'Waited for the phone.',
  'cli.servers.step.code': 'Had a code sent.',
  'cli.servers.step.confirm': 'Confirmed with a code.',
  'cli.servers.step.turnOff': 'Turned it off on the server.',
  'cli.servers.step.regenerate': 'Got new backup codes.',
  'cli.servers.step.fileCodes': 'Saved the backup codes.',
  'cli.servers.step.status': 'Checked the state.',
  'cli.servers.step.trash': 'Moved the entry to the trash.',

  'cli.servers.state.unknown': 'unknown',
  'cli.servers.state.on': 'on',
  'cli.servers.state.off': 'off',
  'cli.servers.state.onBy':
    '{method, select, totp {on (authenticator)} sms {on (SMS)} email {on (email)} other {on (messages)}}',
  'cli.servers.next.resume':
    'A change was interrupted. Finish it with `countersign servers resume`.',
  'cli.servers.next.signIn': 'Sign in with `countersign servers verify`.',
  'cli.servers.next.turnOn': 'Turn it on with `countersign servers enroll`.',
  'cli.servers.next.linkEntry': 'No entry here makes its codes.',
  'cli.servers.next.trashEntry': 'Its entry is no longer needed.',
  'cli.servers.next.useAuthenticator': 'An authenticator is safer than codes by message.',
  'cli.servers.next.fewCodes': 'Few backup codes are left.',
  'cli.servers.next.clock': 'This computer’s clock is wrong. Set it.',
} as const
