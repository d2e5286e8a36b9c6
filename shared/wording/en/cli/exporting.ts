/** `countersign export` */
export const exporting = {
  'cli.exporting.summary': 'write entries to a file',
  'cli.exporting.description':
    'Write your vault, or some of its entries, to a file for other apps.',
  'cli.exporting.option.format': 'one of the formats below',
  'cli.exporting.option.out':
    'where to write it, or - for standard output (default: a name with today’s date)',
  'cli.exporting.option.only':
    'export only entries that match: words from the issuer and the label',
  'cli.exporting.option.passwordStdin': 'read a password for the file from standard input',
  'cli.exporting.option.yes': 'don’t ask before writing secrets unencrypted',
  'cli.exporting.help.formats': 'Formats:',
  'cli.exporting.help.sealedCopy':
    'the whole vault, encrypted: your recovery key or passphrase opens it',
  'cli.exporting.help.notSealed': '{name}, not encrypted',
  'cli.exporting.help.plain':
    'Countersign asks before it writes a format that isn’t encrypted, unless you add --yes: anyone who has the file can make every code in it. Files get mode 0600, and no existing file is overwritten.',
  'cli.exporting.leftOut': '{name} is left out. {reason}',
  'cli.exporting.question': 'Anyone who has this file can make every code in it.',
  'cli.exporting.nothingWritten': 'Nothing was written.',
  'cli.exporting.password.prompt': 'Password for the file:',
  'cli.exporting.password.noTerminal':
    'The file needs a password: run this in a terminal, or add --password-stdin.',
  'cli.exporting.wrote': 'Wrote {file}.',
  'cli.exporting.exists': '{file} already exists. Choose another place with --out.',
  'cli.exporting.cannotWrite': 'Can’t write {file}. Choose another place with --out.',
} as const
