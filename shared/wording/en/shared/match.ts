/** Says how an entry that is about to come in compares with the vault. */
export const match = {
  'shared.match.change.digits': '{to} digits instead of {from}',
  'shared.match.change.algorithm': '{to} instead of {from}',
  'shared.match.change.period': 'every {to} seconds instead of {from}',
  'shared.match.change.counter': 'counter {to} instead of {from}',
  'shared.match.change.pin': 'a different PIN',
  'shared.match.known': 'This entry is already here.',
  'shared.match.changed': 'This entry is already here. The new one would have {changes}.',
  'shared.match.elsewhere': 'This secret is already here, as {name}.',
  'shared.match.elsewhereUnnamed': 'This secret is already here, in another entry.',
  'shared.match.trashed': 'This entry is in the trash. You can restore it from there.',
  'shared.match.trashedAs': 'This entry is in the trash, as {name}. You can restore it from there.',
  'shared.match.trashedWith':
    'This entry is in the trash; the new one would have {changes}. You can restore it from there.',
  'shared.match.trashedAsWith':
    'This entry is in the trash, as {name}; the new one would have {changes}. You can restore it from there.',
} as const
