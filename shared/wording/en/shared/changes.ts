/** Says what a backup changed, and what bringing it back changes. */
export const changes = {
  'shared.changes.unnamed': 'Unnamed entry',
  'shared.changes.missing': '{name} will be added.',
  'shared.changes.onlyHere': '{name} will be removed.',
  'shared.changes.trash':
    '{count, plural, one {# entry in the trash will be deleted.} other {# entries in the trash will be deleted.}}',
  'shared.changes.accounts':
    '{count, plural, one {# account will be removed from Countersign.} other {# accounts will be removed from Countersign.}}',
  'shared.changes.parts': 'Gets its {parts} from the backup.',
  'shared.changes.namedParts': '{name} gets its {parts} from the backup.',
  'shared.changes.counter': 'The counter goes from {here} to {inBackup}.',
  'shared.changes.namedCounter': 'The counter of {name} goes from {here} to {inBackup}.',
  'shared.changes.counterBack':
    'The counter goes back from {here} to {inBackup}: its next codes were already used.',
  'shared.changes.namedCounterBack':
    'The counter of {name} goes back from {here} to {inBackup}: its next codes were already used.',
  'shared.changes.part': '{part} ({here} becomes {inBackup})',
  'shared.changes.quoted': '“{text}”',
  'shared.changes.nothing': 'none',
  'shared.changes.part.issuer': 'issuer',
  'shared.changes.part.label': 'account name',
  'shared.changes.part.tags': 'tags',
  'shared.changes.part.note': 'note',
  'shared.changes.part.secret': 'secret',
  'shared.changes.part.pin': 'PIN',
  'shared.changes.part.parameters': 'kind of code',
  'shared.changes.part.backupCodes': 'backup codes',
  'shared.changes.part.pinned': 'pinned state',
  'shared.changes.part.icon': 'icon',
  'shared.changes.part.website': 'website',
  'shared.changes.part.account': 'linked account',
  'shared.changes.added': '{what} added',
  'shared.changes.changed': '{what} changed',
  'shared.changes.removed': '{what} removed',
  'shared.changes.noneDiffered': 'no entry was different',
  'shared.changes.otherComputers':
    '{count, plural, one {This will show on your other computer, too.} other {This will show on your # other computers, too.}}',
  'shared.changes.same': 'No entries changed',
} as const
