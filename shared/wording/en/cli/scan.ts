export const scan = {
  'cli.scan.summary': 'print the text of QR codes in pictures',
  'cli.scan.description':
    'Print the text of every QR code in the pictures, without opening the vault.',
  'cli.scan.argument.image': 'pictures: {formats}',
  'cli.scan.help.json':
    'With --json: {shape}. If a picture has no QR code, its list is empty, and that isn’t an error.',
  'cli.scan.help.secret': 'The output may contain secrets.',
} as const
