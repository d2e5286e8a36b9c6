/** Commands that ask the window that is open already. */
export const running = {
  'cli.running.option.noRunning': 'read the vault, even if Countersign is running',
  'cli.running.asking': 'Answer the question in Countersign.',
  'cli.running.refused': 'The request was denied in Countersign.',
  'cli.running.noAnswer': 'Nobody answered the question in Countersign.',
  'cli.running.tooOften':
    'Too many requests. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'cli.running.nobody':
    'Countersign isn’t running. Open it, or run `countersign ui`, and try again.',
  'cli.running.off':
    'Program access is off. Turn it on in Countersign under Settings, “Let other programs ask for codes”.',
  'cli.running.locked': 'Countersign is locked. Unlock it first.',

  'cli.running.quick.summary': 'open quick access in the running Countersign',
  'cli.running.quick.description':
    'Open quick access in the running Countersign, for a launcher or a keyboard shortcut of your desktop.',

  'cli.running.pair.summary': 'let commands ask the running Countersign',
  'cli.running.pair.description':
    'Pair the terminal with the running Countersign, so that `code` and `list` ask it and don’t read the vault.',
  'cli.running.pair.help':
    'First turn on “Let other programs ask for codes” in Countersign’s settings. Countersign asks you before the terminal gets the code of an entry for the first time. `code --no-running` reads the vault as before.',
  'cli.running.pair.option.name': 'what Countersign calls the terminal',
  'cli.running.pair.option.forget': 'stop asking the running Countersign',
  'cli.running.pair.done': 'Paired as “{name}”. `code` and `list` now ask the running Countersign.',
  'cli.running.pair.forgotten':
    'The terminal no longer asks the running Countersign. To remove it there too, open Settings.',
  'cli.running.pair.nameTaken':
    'A program called “{name}” is already paired. Remove it in Countersign’s settings first, or use --name.',
  'cli.running.pair.later': 'Countersign can’t pair right now. Try again in a minute.',
  'cli.running.pair.failed':
    'Countersign couldn’t pair the terminal. Check the name, and how many programs are paired.',
} as const
