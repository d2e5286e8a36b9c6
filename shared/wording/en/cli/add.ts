export const add = {
  'cli.add.summary': 'add entries from setup links or QR codes',
  'cli.add.description': 'Add entries from setup links, or from pictures of setup QR codes.',
  'cli.add.argument.source': 'a picture of QR codes, or - for standard input',
  'cli.add.help.sources':
    'Standard input contains a picture, or one link per line (otpauth://, otpauth-migration://, motp://, or steam://). A picture may show several QR codes. Pass all pictures of one Google Authenticator export in one command, in any order. If one source can’t be used, nothing is added.',
  'cli.add.help.examples': 'Examples:',
  'cli.add.help.typed': 'type or paste a link, then press Enter and Ctrl+D',
  'cli.add.help.file': 'read the links from a file',
  'cli.add.help.linkInArguments':
    'You can also pass a link as an argument, but you’ll get a warning: other programs can read it in the list of processes while the command runs, and it stays in your shell history.',
  'cli.add.help.createsVault': 'If there is no vault yet, adding the first entry creates it.',
  'cli.add.linkInArguments':
    'Warning: the link was on the command line, where other programs and your shell history can keep its secret. Delete it from the history, and pass links to `countersign add -` instead.',
  'cli.add.added': 'Added {name}.',
  'cli.add.changed': 'Updated {name}.',
  'cli.add.restored': 'Restored {name} from the trash.',
} as const
