export const entries = {
  'core.entries.notByCounter': 'Only a counter-based entry has a next counter.',
  'core.entries.counterAtEnd': 'This entry’s counter has reached its end.',
  'core.entries.noSuchCode': 'This entry has no such code to copy.',
  'core.entries.tooMany': 'A vault can have at most {entries, number} entries.',
  'core.entries.gone': 'This entry is no longer here.',
  'core.entries.noPin': 'An entry of type {type} has no PIN.',
  'core.entries.noSuchField': 'An entry of type {type} has no {field}.',
  'core.entries.orderNamesTwice': 'The new order names an entry twice.',
  'core.entries.noWebsite': 'A website is a name such as github.com, or its https address.',
  'core.entries.changedElsewhere':
    'This entry was changed in another window or program in the meantime.',
  'core.entries.tooManyTags': 'An entry can have at most {tagsPerEntry, number} tags.',
} as const
