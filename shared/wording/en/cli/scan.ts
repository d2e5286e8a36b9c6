export const scan = {
  'cli.scan.summary': 'print the text of QR codes in pictures',
  'cli.scan.description':
    'Print the text of every QR code in the pictures, without opening the vault. Or have the running Countersign scan the screen.',
  'cli.scan.argument.image': 'pictures: {formats}',
  'cli.scan.option.screen': 'scan the screen in the running Countersign',
  'cli.scan.screenOrPictures': 'Name the pictures to read, or use --screen alone.',
  'cli.scan.help.screen':
    'With --screen, nothing is printed: Countersign shows the entries that it found, and you choose which to add.',
  'cli.scan.help.json':
    'With --json: {shape}. If a picture has no QR code, its list is empty, and that isn’t an error.',
  'cli.scan.help.secret': 'The output may contain secrets.',
} as const
