/** The help that every command shares, and what the program says about itself. */
export const program = {
  'cli.program.description':
    'An authenticator in your terminal: two-factor codes, and two-factor sign-in for your accounts.',
  'cli.program.help.passphrase':
    'If your vault has a passphrase, Countersign asks for it in the terminal. Scripts can pass it with --passphrase-stdin, or name a file that holds it in COUNTERSIGN_PASSPHRASE_FILE. That file must be readable only by you (mode 0600).',
  'cli.program.help.exitCodes':
    'Exit codes: 0 for success, 1 if the command was refused (standard error says why), 2 for incorrect usage. A command that uses others lists them in its own help.',
  'cli.program.help.json': 'With --json: {shape}',
  'cli.program.option.vault':
    'where the vault is: “keychain”, or a file (default: wherever it is found)',
  'cli.program.option.passphraseStdin': 'read the passphrase from the first line of standard input',
  'cli.program.option.json': 'print JSON',
  'cli.program.option.selfCheck':
    'check that every part of this installation works, and print what was found as JSON',
  'cli.program.selfCheckAlone': 'error: --self-check can’t be used with a command',
  'cli.program.option.help': 'show this help',
  'cli.program.option.version': 'show the version',
  'cli.program.argument.query': 'an ID, or words from the issuer and the label',
  'cli.program.helpCommand': 'show help for a command',
  'cli.program.badVault': 'Use “keychain” or the path of a file.',
  'cli.program.about': '{what}: {said}',
  'cli.program.cannotWriteOutput': 'Can’t write to standard output.',
  'cli.program.unfinished': 'The command stopped before it was done. Please try again.',
} as const
