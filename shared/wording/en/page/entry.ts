export const entry = {
  'entry.details.loading': 'Loading the details',
  'entry.code': 'Code',
  'entry.code.copy': 'Copy code',
  'entry.code.copyNext': 'Copy next code',
  'entry.kind': 'Kind of code',
  'entry.advanced': 'Advanced',
  'entry.advanced.hint': 'The site decides these. With other values, its codes no longer match.',
  'entry.history': 'History',
  'entry.history.added': 'Added: {moment}',
  'entry.history.added.typed': 'Added by hand: {moment}',
  'entry.history.added.code': 'Added from a setup code: {moment}',
  'entry.history.added.file': 'Imported from a file: {moment}',
  'entry.history.added.app': 'Imported from {app}: {moment}',
  'entry.history.added.server': 'Set up at its server: {moment}',
  'entry.history.changed': 'Last changed: {moment}',
  'entry.history.replaced': 'Secret replaced: {moment}',
  'entry.history.restored': 'Restored from the trash: {moment}',

  'entry.issuer': 'Issuer',
  'entry.account': 'Account',
  'entry.tags': 'Tags',
  'entry.tags.placeholder': 'Type a tag and press Enter',
  'entry.website': 'Website',
  'entry.website.copy': 'Copy address',
  'entry.website.copied': 'Copied the address',
  'entry.website.placeholder': 'example.com',
  'entry.note': 'Note',
  'entry.pin': 'PIN',
  'entry.newPin': 'New PIN',
  'entry.newPin.description': 'Leave it empty to keep the current one',
  'entry.saved': 'Saved',

  'entry.conflicts': 'Changed in two places',
  'entry.conflicts.text':
    'Another window or program saved this entry while you were editing it. Choose what to keep.',
  'entry.conflicts.mine': 'What you typed',
  'entry.conflicts.theirs': 'What was saved in the meantime',
  'entry.conflicts.empty': 'Empty',

  'entry.gone': 'This entry was removed in another window or program.',
  'entry.gone.edited':
    'This entry was removed in another window or program. What you typed is still here.',
  'entry.gone.restore': 'Restore it',
  'entry.gone.restoreAndSave': 'Restore and save',
  'entry.gone.notInTrash':
    'This entry is no longer in the trash. Copy what you still need from the form before you close it.',

  'entry.secret': 'Secret',
  'entry.secret.show': 'Show secret and QR code',
  'entry.secret.warning':
    'Anyone who sees the secret can make your codes. Make sure nobody is looking.',
  'entry.secret.confirm': 'Show secret',
  'entry.secret.tooLong': 'This entry is too long for a QR code.',
  'entry.secret.qrCode': 'QR code of this entry',
  'entry.secret.copy': 'Copy secret',
  'entry.secret.copyLink': 'Copy setup link',

  'entry.remove': 'Move to the trash',
  'entry.remove.hint':
    'It stays there for 30 days. Turn off two-factor sign-in on the website first.',
} as const
