/** Input comes from files, standard input, and whoever sits at the terminal. */
export const input = {
  'cli.input.stdin': 'Standard input',
  'cli.input.link': 'The link',
  'cli.input.source': 'The source',
  'cli.input.sourceNumber': 'Source {number, number}',
  'cli.input.stdinLine': 'Line {number, number} of standard input',
  'cli.input.notFound': '{place} isn’t a link, and there is no file with that name.',
  'cli.input.noQrCode': '{name} has no readable QR code.',
  'cli.input.stdinEmpty': 'Standard input is empty.',
  'cli.input.noFile': 'There is no file {name}.',
  'cli.input.nameTooLong': 'A file name is longer than this system allows.',
  'cli.input.folder': '{name} is a folder.',
  'cli.input.notAllowed': 'You don’t have permission to read {name}.',
  'cli.input.unreadable': 'Can’t read {name}.',
  'cli.input.tooLarge': '{name} contains more than {bytes, number} bytes.',
  'cli.input.missingParts':
    'Only {have, number} of the {all, number} pictures of the Google Authenticator export are here. Add all of them in one command.',
  'cli.input.authorityUnreadable': 'Can’t read the file that --ca names.',
  'cli.input.confirm': '{question} Type “{yes}” to continue: ',
  'cli.input.nobodyToConfirm': 'This needs your confirmation: run it in a terminal, or add --yes.',
} as const
