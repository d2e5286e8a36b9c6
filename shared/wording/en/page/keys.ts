/** What the keys do, for the list of shortcuts. */
export const keys = {
  'keys.title': 'Keyboard shortcuts',
  'keys.search': 'Search (or just type)',
  'keys.move': 'Move between entries',
  'keys.copy': 'Copy the code',
  'keys.copyNext': 'Copy the next code',
  'keys.details': 'Open the details',
  'keys.reorder': 'Move the entry up or down',
  'keys.remove': 'Move the entry to the trash',
  'keys.add': 'Add an entry',
  'keys.paste': 'Add the picture or link you copied',
  'keys.help': 'This list',
  'keys.anywhere': 'Anywhere',
  'keys.list': 'In the list',
  'keys.quick': 'In quick access',
  'keys.quick.type': 'Type the code into the program in front',
  'keys.quick.backupCode': 'Copy a backup code',
} as const
