export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}, {place}',
  'leftOut.tooLarge': 'This file is larger than {megabytes} MB.',
  'leftOut.tooLargeTogether':
    'Together, the files are larger than {megabytes} MB. Import this one by itself.',
  'leftOut.unreadable': 'This file can no longer be read.',
  'leftOut.notOpened': 'It wasn’t opened.',
  'leftOut.notConfirmed': 'You didn’t confirm the guesses about it.',
  'leftOut.partsMissing': 'Only {have} of {size} parts of the transfer were read.',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, one {# entry} other {# entries}}} files {{files, plural, one {# file} other {# files}}} other {{entries, plural, one {# entry} other {# entries}} and {files, plural, one {# file} other {# files}}}}',
} as const
