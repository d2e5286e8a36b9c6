export const checkServer = {
  'cli.checkServer.summary': 'check if a server handles two-factor sign-in correctly',
  'cli.checkServer.description':
    'Check from outside if a server follows the rules of two-factor sign-in.',
  'cli.checkServer.argument.url': 'the address of the server',
  'cli.checkServer.option.dialect': 'the API that the server speaks',
  'cli.checkServer.option.user': 'the email address of the account to test with',
  'cli.checkServer.option.passwordStdin': 'read its password from the first line of standard input',
  'cli.checkServer.help.account':
    'This is for developers of such servers. Use a test account with two-factor sign-in turned off: the check turns it on, tries correct, wrong, and used codes, and turns it off again. If the server sends codes, it sends one or two. No vault is needed or opened.',
  'cli.checkServer.help.time':
    'A check takes minutes, most of them spent waiting: for the next code, and for a server that limits attempts (20 minutes at most). Ctrl+C stops the check and restores the account first.',
  'cli.checkServer.help.exitCodes':
    'Exit codes: 0 if every rule is followed or was skipped, 1 if one is broken, 2 if the check couldn’t run.',
  'cli.checkServer.stopped': 'Stopped.',
  'cli.checkServer.password.prompt': 'Password of the account:',
  'cli.checkServer.password.noTerminal':
    'The account’s password is needed: run this in a terminal, or add --password-stdin.',
  'cli.checkServer.trying': 'Checking: {check}',
  'cli.checkServer.restoring': 'Restoring the account',
  'cli.checkServer.signingIn': 'Signing in',
  'cli.checkServer.waiting': 'waiting {seconds, number} s',
  'cli.checkServer.broken': '{count, plural, one {# rule is broken.} other {# rules are broken.}}',
} as const
