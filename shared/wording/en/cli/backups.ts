export const backups = {
  'cli.backups.summary': 'list, make, and restore backups',
  'cli.backups.description': 'List the backups of your vault, make one, or restore one.',
  'cli.backups.help.naming':
    'Name a backup by the ID that `countersign backups list` shows, or by the path of a file. If this vault’s keys don’t open it, you’re asked for its recovery key or passphrase. With --password-stdin, it is read from standard input.',
  'cli.backups.help.json': 'With --json, times are in Unix seconds.',
  'cli.backups.list.summary': 'list the backups',
  'cli.backups.list.description':
    'List the backups, newest first, and say if something is wrong with them.',
  'cli.backups.list.empty': 'There are no backups yet.',
  'cli.backups.list.place':
    '{place, select, own {own folder} folder {second folder} other {both folders}}',
  'cli.backups.list.damaged': 'damaged',
  'cli.backups.list.anotherVault': 'another vault',
  'cli.backups.list.entries': '{count, plural, one {# entry} other {# entries}}',
  'cli.backups.list.bytes': '{bytes, number} bytes',
  'cli.backups.list.key': 'opens with the recovery key from {day}',
  'cli.backups.list.formerKey': 'opens with an earlier recovery key',
  'cli.backups.make.summary': 'make a backup now',
  'cli.backups.make.description': 'Make a backup now, even if nothing has changed.',
  'cli.backups.restore.summary': 'restore a backup',
  'cli.backups.restore.description':
    'Add what the vault is missing from a backup, or replace the vault with the backup.',
  'cli.backups.restore.argument.backup': 'an ID from `countersign backups list`, or a file',
  'cli.backups.restore.option.merge': 'add what’s missing, and change nothing else',
  'cli.backups.restore.option.replace': 'replace the vault with the backup',
  'cli.backups.restore.option.yes': 'don’t ask before replacing the vault',
  'cli.backups.restore.option.passwordStdin':
    'read the backup’s recovery key or passphrase from standard input',
  'cli.backups.restore.sayHow': 'error: use either --merge or --replace',
  'cli.backups.restore.prompt': 'Recovery key or passphrase for the backup:',
  'cli.backups.restore.noTerminal':
    'The backup is from another vault: run this in a terminal, or add --password-stdin.',
  'cli.backups.restore.notFound': 'There is no backup with that ID, and no file that can be read.',
  'cli.backups.restore.noChange': 'The entries stay as they are.',
  'cli.backups.restore.changes': 'If you replace the vault:',
  'cli.backups.restore.more': 'And {count, number} more.',
  'cli.backups.restore.question':
    'Countersign makes a backup of the vault as it is now, then replaces it.',
  'cli.backups.restore.unchanged': 'Nothing was changed.',
  'cli.backups.restore.merged': 'Added {added, plural, one {# entry} other {# entries}}.',
  'cli.backups.restore.replaced':
    'Updated {changed, number}, added {added, number}, removed {removed, number}.',
} as const
