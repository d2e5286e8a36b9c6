export const formats = {
  'cli.formats.summary': 'list the formats that can be imported',
  'cli.formats.description': 'List the formats of other apps that `countersign import` reads.',
  'cli.formats.sealed':
    '{sealed, select, always {encrypted} sometimes {may be encrypted} other {}}',
} as const
