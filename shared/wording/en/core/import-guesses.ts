/** Says what was guessed about a file that doesn’t name the app that wrote it. */
export const importGuesses = {
  'core.importGuesses.of': '{file}: {guess}',
  'core.importGuesses.quoted': '“{name}”',
  'core.importGuesses.others': 'others',
  'core.importGuesses.columnNumber': 'number {number}',
  'core.importGuesses.columnsFor':
    '{columns} as the {meaning, select, name {names} user {users} note {notes} other {tags}}',
  'core.importGuesses.table':
    'This table doesn’t say which app wrote it. {count, plural, one {The column {columns} was} other {The columns {columns} were}} read as the one-time secrets.',
  'core.importGuesses.otherColumns': 'Other columns were read, too: {columns}.',
  'core.importGuesses.data':
    'This file doesn’t say which app wrote it. What is called {names} was read as the one-time secrets.',
  'core.importGuesses.dataWithoutNames':
    'This file doesn’t say which app wrote it. Its content was read as the one-time secrets.',
  'core.importGuesses.enpass':
    'The rows look like names and values in pairs, as Enpass writes them. The values of {names} were read as the one-time secrets.',
  'core.importGuesses.enpassLinks':
    'The rows look like names and values in pairs, as Enpass writes them. The setup links were read as the one-time secrets.',
} as const
