export const sync = {
  'cli.sync.summary': 'keep the same vault on several computers',
  'cli.sync.description':
    'Keep the same vault on several computers, over a place that all of them reach: a folder, WebDAV, S3-compatible storage, or a Countersign server. Everything that lies there is encrypted.',
  'cli.sync.help.places':
    'A place is a folder that Syncthing, Nextcloud, Dropbox, or iCloud Drive keeps in sync, a network share, or a USB drive; an https:// address of a WebDAV folder or a Countersign server; or s3://bucket/prefix. On the other computer, run `countersign sync join`. The pairing text and passwords are read from a prompt, standard input, or a file that only you can read, and never from the command line.',
  'cli.sync.help.json':
    'With --json, times are in Unix seconds, and the state is same, waiting, unreachable, or attention.',
  'cli.sync.setup.summary': 'begin on this computer, or show a new pairing text',
  'cli.sync.setup.description':
    'Begin syncing this vault over a place, and show the pairing text for another computer. Without a place, show a new pairing text. With another place, move there.',
  'cli.sync.setup.argument.place': 'a folder, an https:// address, or s3://bucket/prefix',
  'cli.sync.place.option.user': 'the user name, the email address, or the access key ID',
  'cli.sync.place.option.passwordStdin': 'read the password or the secret key from standard input',
  'cli.sync.place.option.passwordFile': 'read it from this file, which only you can read',
  'cli.sync.place.option.endpoint':
    'the https:// address of the S3-compatible storage, unless it’s AWS',
  'cli.sync.place.option.region': 'the region of the bucket; us-east-1 if not given',
  'cli.sync.place.option.bucketInHost': 'the endpoint has the bucket in the host name',
  'cli.sync.place.option.ca': 'trust the certificate authority in this PEM file',
  'cli.sync.place.user':
    '{kind, select, s3 {Access key ID: } server {Email address: } other {User name: }}',
  'cli.sync.place.password':
    '{kind, select, s3 {Secret access key of {name}:} other {Password of {name}:}}',
  'cli.sync.place.code': 'Code of the two-factor sign-in:',
  'cli.sync.place.noTerminal':
    'Run this in a terminal, or add --user and --password-stdin or --password-file.',
  'cli.sync.place.noUser': 'Nothing was entered.',
  'cli.sync.place.emptyPassword': 'The password is empty.',
  'cli.sync.place.stdinTwice':
    'Only one of them can come from standard input: the passphrase or the password. Use --password-file for the password.',
  'cli.sync.place.badBucket':
    'Enter s3://bucket/prefix, with the region in --region and, unless it’s AWS, the address in --endpoint.',
  'cli.sync.setup.done':
    'Enter this pairing text on the other computer with `countersign sync join`. It’s valid for ten minutes:',
  'cli.sync.setup.next':
    'When the other computer shows a number, run `countersign sync accept` with that number here.',
  'cli.sync.join.summary': 'join the vault on another computer',
  'cli.sync.join.description':
    'Join the vault on another computer. If there is a vault here, both are merged.',
  'cli.sync.join.option.place':
    'the place as this computer reaches it, if that differs from the pairing text',
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
  'cli.sync.status.place': 'Place: {place}',
  'cli.sync.status.waiting':
    '{waiting, plural, one {# change hasn’t} other {# changes haven’t}} been sent yet.',
  'cli.sync.status.asking':
    '{name} asks to join and shows {check}. If that’s the number on its screen, run `countersign sync accept {check}`.',
  'cli.sync.state':
    '{state, select, same {Everything is up to date.} waiting {Waiting for another computer, or for changes to be sent.} unreachable {The place can’t be reached. Your vault is unchanged.} other {Something needs your attention.}}',
  'cli.sync.kept':
    '{what, select, deleted {{name} was deleted on one computer and changed on another. It’s in the trash, with the change.} purged {{name} was deleted for good on one computer and got a new secret on another. It’s in the trash, with the new secret.} other {{name} got a new secret on two computers. The later one is in use, and the other one is in the trash.}}',
  'cli.sync.devices.summary': 'list your computers',
  'cli.sync.devices.description': 'List the computers that share this vault.',
  'cli.sync.devices.state': '{state, select, removed {removed} thisOne {this computer} other {}}',
  'cli.sync.leave.summary': 'stop syncing on this computer',
  'cli.sync.leave.description':
    'Stop syncing on this computer. Its vault stays as it is, and the other computers go on without it.',
  'cli.sync.leave.option.yes': 'don’t ask before leaving',
  'cli.sync.leave.question':
    'This vault will no longer change with the others. To sync again, join again.',
  'cli.sync.leave.done': 'This vault is on this computer only. Nothing in it was changed.',
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
