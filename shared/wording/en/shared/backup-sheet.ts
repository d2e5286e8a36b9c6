/** A sheet of backup codes, and the list of them in the note of an exported entry. */
export const backupSheet = {
  'shared.backupSheet.title': 'Backup codes: {name}',
  'shared.backupSheet.noteHeading': 'Backup codes:',
  'shared.backupSheet.unnamed': 'unnamed entry',
  'shared.backupSheet.writtenOn': 'Written by Countersign on {day}',
  'shared.backupSheet.use':
    'Each code lets you sign in once if you lose the phone or computer with your authenticator.',
  'shared.backupSheet.keepSafe': 'Anyone who has this sheet can use them, so keep it like a key.',
  'shared.backupSheet.noneLeft': 'There are no unused codes left.',
  'shared.backupSheet.spent': 'No longer valid:',
} as const
