/** What an entry that is about to come in meets. */
export const meeting = {
  'shared.meeting.change.digits': '{to} digits instead of {from}',
  'shared.meeting.change.algorithm': '{to} instead of {from}',
  'shared.meeting.change.period': 'every {to} seconds instead of {from}',
  'shared.meeting.change.counter': 'counter {to} instead of {from}',
  'shared.meeting.change.pin': 'a different PIN',
  'shared.meeting.known': 'This entry is already here.',
  'shared.meeting.changed': 'This entry is already here. The new one would have {changes}.',
  'shared.meeting.elsewhere': 'This secret is already here, as {name}.',
  'shared.meeting.elsewhereUnnamed': 'This secret is already here, in another entry.',
  'shared.meeting.trashed': 'This entry is in the trash. You can restore it from there.',
  'shared.meeting.trashedAs':
    'This entry is in the trash, as {name}. You can restore it from there.',
  'shared.meeting.trashedWith':
    'This entry is in the trash; the new one would have {changes}. You can restore it from there.',
  'shared.meeting.trashedAsWith':
    'This entry is in the trash, as {name}; the new one would have {changes}. You can restore it from there.',
} as const
