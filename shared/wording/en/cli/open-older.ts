export const openOlder = {
  'cli.openOlder.summary': 'open a vault that is older than it should be',
  'cli.openOlder.description':
    'Open a vault that is older than the version last saved on this computer.',
  'cli.openOlder.help':
    'Every other command refuses such a vault. A sync program, a system restore, or someone who copied the file may have put it there.',
  'cli.openOlder.option.asItIs': 'open it as it is, and treat it as the newest version from now on',
  'cli.openOlder.option.newestBackup': 'restore the newest backup',
  'cli.openOlder.sayHow': 'error: use either --as-it-is or --newest-backup',
  'cli.openOlder.restored': 'Restored the backup from {moment}.',
  'cli.openOlder.opened': 'Opened the vault as it is. This is the newest version from now on.',
  'cli.openOlder.isNewest':
    'This vault is the newest version known on this computer. Nothing was changed.',
} as const
