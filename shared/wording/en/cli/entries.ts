/** The commands on entries in the vault: list, code, edit, remove, restore. */
export const entries = {
  'cli.entries.list.summary': 'list your entries',
  'cli.entries.list.description': 'List your entries, without their codes.',
  'cli.entries.list.option.trash': 'list the trash instead',
  'cli.entries.list.empty': 'There are no entries yet. Add one with `countersign add`.',
  'cli.entries.list.emptyTrash': 'The trash is empty.',
  'cli.entries.madeByServer': '[from {server}] {label}',
  'cli.entries.digits': '{digits, number} digits',
  'cli.entries.seconds': '{seconds, number} s',

  'cli.entries.code.summary': 'show the codes of entries that match',
  'cli.entries.code.description': 'Show the current and the next code of entries that match.',
  'cli.entries.code.help.search':
    'Case and accents don’t matter, and an entry with exactly that name wins. If no name matches, tags, websites, and notes are searched, too, and one typo per word is allowed.',
  'cli.entries.code.help.counter':
    'A counter-based entry moves on to its next counter if nothing else matches. Otherwise it stays where it is and shows no code.',
  'cli.entries.code.help.json':
    'With --json: {shape}. Times are in Unix seconds, like --at. A counter-based entry has no next code and no end.',
  'cli.entries.code.option.at': 'show the codes of this moment',
  'cli.entries.code.option.copy': 'copy the code instead of showing it, if one entry matches',
  'cli.entries.code.badMoment': 'Use a number of seconds since 1970.',
  'cli.entries.code.askAlone':
    'A counter-based entry shows its next code only if you ask for it alone.',
  'cli.entries.code.alone': 'ask for it alone',
  'cli.entries.code.needsPin': 'needs its PIN',
  'cli.entries.code.next': 'then {code}',
  'cli.entries.code.hasNone': '{name} has no code because its PIN is missing.',
  'cli.entries.code.copied': 'Copied the code of {name}. It stays on the clipboard.',
  'cli.entries.code.copiedNext':
    'Copied the next code of {name}, because the current one is about to change. It stays on the clipboard.',
  'cli.entries.code.noClipboardTool': 'To copy codes, install {tools}.',
  'cli.entries.code.noClipboard': 'There is no clipboard here because no desktop is running.',
  'cli.entries.code.notCopied': '{tool} couldn’t copy the code.',

  'cli.entries.edit.summary': 'change the names, the note, or the tags of an entry',
  'cli.entries.edit.description':
    'Change the entry that matches. What you don’t name stays as it is.',
  'cli.entries.edit.option.issuer': 'the new issuer; an empty one removes it',
  'cli.entries.edit.option.label': 'the new label, such as your user name',
  'cli.entries.edit.option.note': 'the new note, or - to read it from standard input',
  'cli.entries.edit.option.website':
    'the site that it is for, such as github.com; an empty one removes it',
  'cli.entries.edit.option.tag': 'add a tag (can be used more than once)',
  'cli.entries.edit.option.untag': 'remove a tag (can be used more than once)',
  'cli.entries.edit.option.pin': 'keep the entry at the top of the list',
  'cli.entries.edit.option.unpin': 'let the entry go back to its place in the list',
  'cli.entries.edit.help.rest':
    'An open window shows the change at once. The secret and how codes are made from it aren’t changed here: use the window, or `countersign add --on-known update` with a new setup link.',
  'cli.entries.edit.help.label': 'change the label',
  'cli.entries.edit.help.tag': 'add a tag, and pin the entry',
  'cli.entries.edit.help.note': 'take the note from a file',
  'cli.entries.edit.nothing':
    'error: say what to change, such as --label, --note, or --tag. See `countersign edit --help`.',
  'cli.entries.edit.emptyTag': 'error: a tag can’t be empty',
  'cli.entries.edit.tooLong':
    'What you give for {option} can have at most {limit, number} characters.',
  'cli.entries.edit.done': 'Changed {name}.',

  'cli.entries.remove.summary': 'move an entry to the trash',
  'cli.entries.remove.description':
    'Move the entry that matches to the trash, where it stays for 30 days.',
  'cli.entries.remove.done': 'Moved {name} to the trash.',
  'cli.entries.restore.summary': 'restore an entry from the trash',
  'cli.entries.restore.description': 'Restore the entry that matches from the trash.',
  'cli.entries.restore.done': 'Restored {name}.',

  'cli.entries.emptyQuery': 'Say which entry you mean: the query is empty.',
  'cli.entries.noMatch': 'No entry matches.',
  'cli.entries.severalMatch': 'Several entries match. Use the full name of one, or its ID.',
} as const
