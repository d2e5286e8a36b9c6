/** Entries that meet others in the vault, and what becomes of them. */
export const known = {
  'cli.known.option': 'what to do with entries that are in the vault in another form',
  'cli.known.help':
    'Two entries are the same if their names, type, secret, and settings match. If the vault has an entry in another form, --on-known skip leaves it as it is; update applies new digits, algorithm, period, or PIN; add adds the entry again, even if it’s there under another name, and restores it from the trash if it’s there.',
  'cli.known.same': '{name} is already in the vault.',
  'cli.known.changed':
    '{count, plural, one {# entry is in the vault with other settings. To use the new ones, add --on-known update:} other {# entries are in the vault with other settings. To use the new ones, add --on-known update:}}',
  'cli.known.elsewhere':
    '{count, plural, one {# entry is in the vault under another name. To add it again, use --on-known add:} other {# entries are in the vault under other names. To add them again, use --on-known add:}}',
  'cli.known.trashed':
    '{count, plural, one {# entry is in the trash. Restore it with `countersign restore`, or use --on-known add:} other {# entries are in the trash. Restore them with `countersign restore`, or use --on-known add:}}',
  'cli.known.hereAs': '{name} is here as {other}',
  'cli.known.trashedAs': '{name}, as {other}',
  'cli.known.trashedWith': '{name}; this one has {changes}',
  'cli.known.trashedAsWith': '{name}, as {other}; this one has {changes}',
  'cli.known.unnamed': 'another entry',
  'cli.known.sameName':
    'Its secret differs from that of the entry with the same name. Both are in the vault now.',
  'cli.known.sameSecret': 'It has the same secret as {other}.',
} as const
