export const stores = {
  'stores.pastedPicture': 'Pasted picture',
  'stores.noQrCode': '{name} has no readable QR code.',
  'stores.unreadable': '{name} can’t be read.',
  'stores.textTooLong': 'This text is too long to contain setup codes.',
  'stores.linkTooLong': 'The link that was opened is too long to be a setup link.',
  'stores.noBackupCodes': 'No backup codes were found in {name}.',
  'stores.entriesFound': '{count, plural, one {# entry found} other {# entries found}}',

  'stores.check.ended': 'The check is finished. {summary}',
  'stores.check.kept':
    '{skipped, plural, =0 {The server follows every rule.} one {The server follows every rule that was checked. One was skipped.} other {The server follows every rule that was checked. # were skipped.}}',
  'stores.check.broken': '{broken, plural, one {One rule is broken.} other {# rules are broken.}}',
  'stores.check.brokenAndSkipped':
    '{broken, plural, one {One rule is broken.} other {# rules are broken.}} {skipped, plural, one {One was skipped.} other {# were skipped.}}',

  'stores.clipboardKept':
    'A clipboard manager keeps the code that you copied. Remove it from your clipboard history.',
  'stores.copied.noCode': 'There’s no code to copy.',
  'stores.copied.current': 'Copied code',
  'stores.copied.next': 'Copied next code',
  'stores.copied.soon': 'Copied code, which is about to change',
  'stores.copied.currentFor': 'Copied code for {name}',
  'stores.copied.nextFor': 'Copied next code for {name}',
  'stores.copied.soonFor': 'Copied code for {name}, which is about to change',
  'stores.copied.code': 'Copied the code',
  'stores.copied.backupCode': 'Copied the backup code',
  'stores.copied.secret': 'Copied the secret',
  'stores.copied.setupLink': 'Copied the setup link',
  'stores.copied.recoveryKey': 'Copied the recovery key',
  'stores.copied.report': 'Copied the report',
  'stores.copied.refused': 'Your browser didn’t allow copying.',

  'stores.files.tooMany': 'You can import up to {maxFiles} files at once.',
  'stores.files.noneInFolder': 'There are no files in this folder.',

  'stores.match.sameSecret': 'Has the same secret as {name}',
  'stores.match.sameName': 'An entry with this name has another secret: both are kept',
  'stores.match.listedTwice': 'Listed twice, added once',
  'stores.match.trashedOnBothSides': 'In the trash here, too',
  'stores.match.here': 'Already here',
  'stores.match.hereAs': 'Already here as {name}',
  'stores.match.changed': 'Already here. Select it to update yours: {changes}',
  'stores.match.addAgain': 'Already here. Select it to add it again',
  'stores.match.addAgainAs': 'Already here as {name}. Select it to add it again',
  'stores.match.restore': 'In the trash. Select it to restore it',
  'stores.match.restoreAs': 'In the trash as {name}. Select it to restore it',
  'stores.match.restoreUnchanged':
    'In the trash; this one has {changes}. Select it to restore it as it was',
  'stores.match.restoreUnchangedAs':
    'In the trash as {name}; this one has {changes}. Select it to restore it as it was',

  'stores.take.nothing': 'Add entries',
  'stores.take.add': '{added, plural, one {Add # entry} other {Add # entries}}',
  'stores.take.change': '{changed, plural, one {Update # entry} other {Update # entries}}',
  'stores.take.restore': '{restored, plural, one {Restore # entry} other {Restore # entries}}',
  'stores.take.addChange': 'Add {added}, update {changed}',
  'stores.take.addRestore': 'Add {added}, restore {restored}',
  'stores.take.changeRestore': 'Update {changed}, restore {restored}',
  'stores.take.addChangeRestore': 'Add {added}, update {changed}, restore {restored}',

  'stores.taken.nothing': 'Nothing added',
  'stores.taken.addedOne': 'Added {name}',
  'stores.taken.changedOne': 'Updated {name}',
  'stores.taken.restoredOne': 'Restored {name}',
  'stores.taken.added': '{added, plural, one {Added # entry} other {Added # entries}}',
  'stores.taken.changed': '{changed, plural, one {Updated # entry} other {Updated # entries}}',
  'stores.taken.restored': '{restored, plural, one {Restored # entry} other {Restored # entries}}',
  'stores.taken.addedChanged':
    '{added, plural, one {Added # entry} other {Added # entries}}, {changed, plural, one {updated # entry} other {updated # entries}}',
  'stores.taken.addedRestored':
    '{added, plural, one {Added # entry} other {Added # entries}}, {restored, plural, one {restored # entry} other {restored # entries}}',
  'stores.taken.changedRestored':
    '{changed, plural, one {Updated # entry} other {Updated # entries}}, {restored, plural, one {restored # entry} other {restored # entries}}',
  'stores.taken.addedChangedRestored':
    '{added, plural, one {Added # entry} other {Added # entries}}, {changed, plural, one {updated # entry} other {updated # entries}}, {restored, plural, one {restored # entry} other {restored # entries}}',

  'stores.export.nothingToShow': 'There’s nothing to show.',
} as const
