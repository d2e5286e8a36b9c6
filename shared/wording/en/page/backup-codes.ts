export const backupCodes = {
  'backupCodes.paste': 'Paste or type the codes',
  'backupCodes.paste.hint':
    'Paste them the way the website shows them: as a list, in a table, or with other text around them. You can also drop a text or PDF file here.',
  'backupCodes.everyLine': 'Each line is a code',
  'backupCodes.earlier': 'Unused codes you already have',
  'backupCodes.earlier.keep': 'Still valid',
  'backupCodes.earlier.replace': 'Replaced by these',
  'backupCodes.add.submit': '{count, plural, one {Add code} other {Add # codes}}',
  'backupCodes.add.done':
    '{count, plural, =0 {You already have all of these codes} one {Added one backup code} other {Added # backup codes}}',
  'backupCodes.loading': 'Loading the backup codes',
  'backupCodes.about':
    'Backup codes sign you in if you lose the phone or computer that makes your codes. A website gives them to you once, when you turn on two-factor sign-in. Keep them here.',
  'backupCodes.copyNext': 'Copy next backup code',
  'backupCodes.addCodes': 'Add codes',
  'backupCodes.list.ofAccount': 'Backup codes of this account',
  'backupCodes.list.ofEntry': 'Backup codes of this entry',
  'backupCodes.held.text': 'The text you dropped',
  'backupCodes.loadingEntries': 'Loading the entries',
  'backupCodes.none.noEntry':
    'Backup codes belong to an entry. Add your first entry, then its backup codes.',
  'backupCodes.nothingFound': 'No entry with backup codes matches “<bdi>{query}</bdi>”.',
  'backupCodes.holders': 'Entries with backup codes',
  'backupCodes.addToEntry': 'Add codes to an entry',
  'backupCodes.noSuchEntry': 'No entry with that name',
  'backupCodes.void.remove': 'Remove them',
  'backupCodes.void.removeAsk': 'Remove all codes that are no longer valid?',
  'backupCodes.mark.used': 'Mark as used',
  'backupCodes.mark.unused': 'Mark as unused',
  'backupCodes.mark.void': 'Mark as no longer valid',
  'backupCodes.note.write': 'Add a note',
  'backupCodes.numbered': 'backup code {number}',
  'backupCodes.copyAndMark': 'Copy and mark as used',
  'backupCodes.copyNamed': 'Copy {name}',
  'backupCodes.note.where': 'Used for (optional)',
  'backupCodes.note.label': 'Note on {name}',
  'backupCodes.copyConfirm': 'Copy it',
  'backupCodes.removeAsk': 'Remove this code for good?',
  'backupCodes.fewLeft.getNew':
    '{unused, plural, =0 {No backup codes are left.} one {Only one backup code is left.} other {Only # backup codes are left.}} Get new ones from the website and add them here.',
  'backupCodes.fewLeft.regenerate': 'Make new codes',
  'backupCodes.found.list': 'Codes found',
  'backupCodes.found.leaveOut': 'Leave out {code}',
  'backupCodes.found':
    '{count, plural, =0 {No codes were recognized. If each line is a code, select “{everyLine}” above.} one {One code found:} other {# codes found:}}',
  'backupCodes.held.noEntry':
    '<bdi>{name}</bdi>: backup codes belong to an entry. Add the entry first, then its codes.',
  'backupCodes.held.whose':
    '<bdi>{name}</bdi>: choose the entry that these backup codes belong to.',
  'backupCodes.holder.note': '<hidden>, note: </hidden>{note}',
  'backupCodes.holder.left': '{unused, plural, =0 {none left} other {# left}}',
  'backupCodes.none.title': 'In case you lose your phone',
  'backupCodes.none.text':
    'When you turn on two-factor sign-in, websites give you backup codes. Each one signs you in once without an authenticator. Keep them here, encrypted with the rest of your vault: paste them, or drop the text or PDF file you saved.',
  'backupCodes.paper.title': 'Backup codes: <bdi>{name}</bdi>',
  'backupCodes.paper.use':
    'Each code signs you in once if you lose the phone or computer with your authenticator. Anyone who holds this paper can use them, so keep it like a key.',
  'backupCodes.paper.printed': 'Printed by Countersign on {date}',
  'backupCodes.file.tooLarge': '{name} is larger than 10 MB.',
  'backupCodes.file.unreadable': '{name} can’t be read.',
  'backupCodes.file.otherKind': '{name} isn’t a text or PDF file. Paste the codes instead.',
  'backupCodes.file.tooSlow': '{name} takes too long to read. Paste the codes instead.',
  'backupCodes.file.tooManyPages': '{name} has more than {maxPages, number} pages.',
  'backupCodes.file.noText': '{name} contains pictures but no text. Type the codes instead.',
  'backupCodes.file.encrypted':
    '{name} is protected by a password. Save it without one, or paste the codes.',
  'backupCodes.file.notPdf': '{name} isn’t a readable PDF file. Paste the codes instead.',
  'backupCodes.hide': 'Hide the codes',
  'backupCodes.show': 'Show the codes',
  'backupCodes.print': 'Print',
  'backupCodes.done.copied': 'Copied the backup code and marked it as used',
  'backupCodes.done.putBack': 'Marked as unused again',
  'backupCodes.done.unused': 'Marked as unused',
  'backupCodes.done.used': 'Marked as used',
  'backupCodes.done.void': 'Marked as no longer valid',
  'backupCodes.done.removed': '{count, plural, one {Removed the code} other {Removed # codes}}',
  'backupCodes.void.show':
    '{count, plural, one {Show # code that’s no longer valid} other {Show # codes that are no longer valid}}',
  'backupCodes.void.hide':
    '{count, plural, one {Hide # code that’s no longer valid} other {Hide # codes that are no longer valid}}',
  'backupCodes.hidden': 'hidden',
  'backupCodes.show.meaning':
    'Anyone who sees them can sign in as you, once with each code. Make sure nobody is looking.',
  'backupCodes.show.confirm': 'Show codes',
  'backupCodes.print.meaning':
    'Anyone who finds the paper can sign in as you, once with each code. Keep it like a key, away from your passwords.',
  'backupCodes.print.confirm': 'Print codes',
  'backupCodes.save.meaning':
    'The file isn’t encrypted. Anyone who reads it can sign in as you, once with each code. Keep it on a drive that you lock away, not on this computer.',
  'backupCodes.save.confirm': 'Save codes',
} as const
