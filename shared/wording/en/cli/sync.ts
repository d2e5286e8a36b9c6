export const sync = {
  'cli.sync.summary': 'keep the same vault on several computers',
  'cli.sync.description':
    'Keep the same vault on several computers, over a folder that they share. No account is needed, and everything in the folder is encrypted.',
  'cli.sync.help.places':
    'The folder can be one that Syncthing, Nextcloud, Dropbox, or iCloud Drive keeps in sync, a network share, or a USB drive. On the other computer, run `countersign sync join`. The pairing text is read from a prompt or, with --stdin, from standard input.',
  'cli.sync.help.json':
    'With --json, times are in Unix seconds, and the state is same, waiting, unreachable, or attention.',
  'cli.sync.setup.summary': 'begin on this computer, or show a new pairing text',
  'cli.sync.setup.description':
    'Begin syncing this vault over a folder, and show the pairing text for another computer. Without a folder, show a new pairing text. With another folder, move there.',
  'cli.sync.setup.argument.folder': 'the folder that both computers can reach',
  'cli.sync.setup.done':
    'Enter this pairing text on the other computer with `countersign sync join`. It’s valid for ten minutes:',
  'cli.sync.setup.next':
    'When the other computer shows a number, run `countersign sync accept` with that number here.',
  'cli.sync.join.summary': 'join the vault on another computer',
  'cli.sync.join.description':
    'Join the vault on another computer. If there is a vault here, both are merged.',
  'cli.sync.join.option.folder': 'where the shared folder is on this computer, if its path differs',
  'cli.sync.join.option.stdin': 'read the pairing text from standard input',
  'cli.sync.join.prompt': 'Pairing text:',
  'cli.sync.join.noTerminal':
    'Run this in a terminal, or add --stdin and pipe the pairing text to standard input.',
  'cli.sync.join.done':
    'Run `countersign sync accept {check}` on the other computer, then `countersign sync now` here.',
  'cli.sync.accept.summary': 'let in the computer that shows a number',
  'cli.sync.accept.description':
    'Let in the computer that shows this number. It gets everything that is in this vault.',
  'cli.sync.accept.argument.check': 'the six digits that the other computer shows',
  'cli.sync.accept.done': 'The computer was accepted. Run `countersign sync now` on it.',
  'cli.sync.now.summary': 'exchange changes now',
  'cli.sync.now.description':
    'Read what your other computers changed, merge it, and write what they lack.',
  'cli.sync.now.counts': 'Received {received, number}, sent {sent, number}.',
  'cli.sync.status.summary': 'show how it stands',
  'cli.sync.status.description':
    'Show where your computers meet, whether all is sent and received, and what needs you.',
  'cli.sync.status.off': 'This vault is on this computer only.',
  'cli.sync.status.place': 'Folder: {path}',
  'cli.sync.status.asking':
    '{name} asks to join and shows {check}. If that’s the number on its screen, run `countersign sync accept {check}`.',
  'cli.sync.state':
    '{state, select, same {Everything is up to date.} waiting {Waiting for another computer, or for changes to be sent.} unreachable {The folder can’t be reached. Your vault is unchanged.} other {Something needs your attention.}}',
  'cli.sync.kept':
    '{what, select, deleted {{name} was deleted on one computer and changed on another. It’s in the trash, with the change.} purged {{name} was deleted for good on one computer and got a new secret on another. It’s in the trash, with the new secret.} other {{name} got a new secret on two computers. The later one is in use, and the other one is in the trash.}}',
  'cli.sync.devices.summary': 'list your computers',
  'cli.sync.devices.description': 'List the computers that share this vault.',
  'cli.sync.devices.state': '{state, select, removed {removed} thisOne {this computer} other {}}',
  'cli.sync.remove.summary': 'remove a computer',
  'cli.sync.remove.description':
    'Remove a computer. It keeps what it has, and can read nothing that is written from then on.',
  'cli.sync.remove.argument.device': 'the ID or the name of the computer',
  'cli.sync.remove.option.yes': 'don’t ask before removing it',
  'cli.sync.remove.question':
    '{name} will read nothing new. It still knows every secret that it has now.',
  'cli.sync.remove.severalSo': 'Several computers have this name. Use an ID instead.',
  'cli.sync.remove.unchanged': 'Nothing was changed.',
  'cli.sync.remove.done':
    '{name} was removed. If it’s lost or stolen, replace the secrets that it knew.',
} as const
