/** Passphrases and passwords: where they come from, and how they are asked for. */
export const passphrase = {
  'cli.passphrase.prompt': 'Passphrase:',
  'cli.passphrase.newPrompt': 'New passphrase for the vault:',
  'cli.passphrase.again': 'Repeat it:',
  'cli.passphrase.noTerminal':
    'The vault needs its passphrase: run this in a terminal, add --passphrase-stdin, or name a file that holds it in COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.passphrase.differs': 'The two don’t match.',
  'cli.passphrase.cancelled': 'Canceled. Nothing was changed.',
  'cli.passphrase.empty':
    '{from, select, stdin {The first line of standard input is empty.} file {The file that COUNTERSIGN_PASSPHRASE_FILE names is empty.} other {Nothing was typed.}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {The first line of standard input is longer than {most, number} characters.} file {The file that COUNTERSIGN_PASSPHRASE_FILE names contains more than {most, number} characters.} other {That’s longer than {most, number} characters.}}',
  'cli.passphrase.fileUnreadable': 'Can’t read the file that COUNTERSIGN_PASSPHRASE_FILE names.',
  'cli.passphrase.fileOpenToOthers':
    'Other users can read the file that COUNTERSIGN_PASSPHRASE_FILE names. Restrict it to yourself: chmod 600.',
  'cli.passphrase.fileTooLarge':
    'The file that COUNTERSIGN_PASSPHRASE_FILE names contains more than {bytes, number} bytes.',
} as const
