/** `countersign import` */
export const importing = {
  'cli.importing.summary': 'import entries from another app’s export',
  'cli.importing.description':
    'Import entries from the exports of other apps, including encrypted ones.',
  'cli.importing.argument.file': 'files, or folders of files',
  'cli.importing.option.format': 'read the files as this format',
  'cli.importing.option.passwordStdin': 'read the export’s password from standard input',
  'cli.importing.option.acceptGuesses': 'add entries from files that don’t name an app, too',
  'cli.importing.option.dryRun': 'show what the files contain, and add nothing',
  'cli.importing.option.reveal': 'print secrets, too (with --json)',
  'cli.importing.help.formats':
    'The format is recognized by the content; `countersign formats` lists all of them. A folder means all files in it. If an export is encrypted, you’re asked for its password in the terminal. With --password-stdin, it is read from the first line of standard input.',
  'cli.importing.help.adding':
    'New entries are added in one save. With --dry-run, the vault stays closed and nothing is added.',
  'cli.importing.help.guesses':
    'If a file doesn’t say which app wrote it, Countersign guesses. It shows you what it guessed, and adds the entries if you say yes in the terminal or use --accept-guesses.',
  'cli.importing.help.exitCodes':
    'Exit codes: 0 if everything was read, 3 if something was left out (its name and place are shown), 1 if nothing was read, 2 for incorrect usage.',
  'cli.importing.help.json':
    'With --json: {shape}. Secrets are included only with --reveal. The "status" of an entry is new, known, changed, elsewhere (under another name, see "meets"), or trashed; it is null if the vault stayed closed. "added", "updated", and "restored" are true or false. "remarks" say what was cleaned up, what was guessed, and what looks odd. "guesses" belong to a file.',
  'cli.importing.revealNeedsJson': 'error: --reveal works only with --json',
  'cli.importing.tooManyFiles': 'You can import at most {most, number} files at once.',
  'cli.importing.password.prompt': 'Password of {name}:',
  'cli.importing.password.wrong': 'That isn’t the password of {name}.',
  'cli.importing.password.noTerminal':
    '{name} is encrypted: run this in a terminal, or add --password-stdin.',
  'cli.importing.guesses.heading':
    'Nothing in {file} says which app wrote it. This is what Countersign guessed:',
  'cli.importing.guesses.question': 'Add what was guessed from {files}?',
  'cli.importing.guesses.noTerminal':
    'Nothing was added from {files}. Run this in a terminal to be asked, or add --accept-guesses.',
  'cli.importing.guesses.declined': 'Nothing was added from {files}.',
  'cli.importing.added': 'Added {count, plural, one {# entry} other {# entries}}.',
  'cli.importing.changed': 'Updated {count, plural, one {# entry} other {# entries}}.',
  'cli.importing.restored':
    'Restored {count, plural, one {# entry} other {# entries}} from the trash.',
  'cli.importing.known':
    '{count, plural, one {# entry is already in the vault.} other {# entries are already in the vault.}}',
  'cli.importing.leftOut.place': '{file}, {where}',
  'cli.importing.leftOut.row': '{where}: {reason}',
  'cli.importing.leftOut.namedRow': '{name}, {where}: {reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, one {# couldn’t be read. Keep the old app until it’s imported.} other {# couldn’t be read. Keep the old app until they’re imported.}}',
  'cli.importing.leftOut.sum':
    '{added, number} added, {count, plural, one {# left out. Keep the old app until it’s imported.} other {# left out. Keep the old app until they’re imported.}}',
} as const
