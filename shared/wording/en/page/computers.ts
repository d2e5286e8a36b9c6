/** The same vault on other computers: the settings about it, and what is said of it elsewhere. */
export const computers = {
  'computers.title': 'Other computers',

  'computers.off': 'The same codes on your other computers',
  'computers.off.hint':
    'Your computers meet in a folder that you sync anyway, or on WebDAV, S3, or your own server. Everything is encrypted before it leaves this computer, and each one works offline. There is no account.',
  'computers.setUp': 'Set up',
  'computers.join': 'Join another computer',

  'computers.state':
    '{state, select, same {Everything is the same on all computers} waiting {{count, plural, =0 {Waiting for another computer} one {# change waiting} other {# changes waiting}}} unreachable {{kind, select, folder {Can’t reach the folder} server {Can’t reach the server} s3 {Can’t reach the bucket} other {Can’t reach the WebDAV folder}}} attention {Needs you} unknown {Looking for changes} other {Waiting for the other computer to accept this one}}',
  'computers.state.short':
    '{state, select, same {All the same} waiting {{count, plural, =0 {Waiting} one {# change waiting} other {# changes waiting}}} unreachable {Can’t sync} attention {Needs you} unknown {Looking for changes} other {Joining}}',
  'computers.sign': 'Other computers: {state}',
  'computers.removedHere':
    'Another computer has removed this one. It keeps what it has, and exchanges nothing any more. To share a vault again, stop syncing, then join another computer.',
  'computers.loading': 'Loading',
  'computers.meeting': 'Exchanging changes…',
  'computers.lastMet': 'Last met {age}.',
  'computers.neverMet': 'Not met yet.',
  'computers.lastNews':
    '{received, plural, =0 {{sent, plural, =0 {Nothing was new.} one {Sent 1 change.} other {Sent # changes.}}} one {{sent, plural, =0 {Received 1 change.} one {Received 1 change, sent 1.} other {Received 1 change, sent #.}}} other {{sent, plural, =0 {Received {received, number} changes.} one {Received {received, number} changes, sent 1.} other {Received {received, number} changes, sent {sent, number}.}}}}',
  'computers.lastNews.at': 'Last changes {age}: {news}',
  'computers.nextTry': 'Trying again in {countdown}.',
  'computers.now': 'Sync now',
  'computers.now.done': 'Met your other computers. {news}',
  'computers.now.stopped': 'Stopped. Nothing is lost: the rest is exchanged the next time.',

  'computers.place':
    '{kind, select, folder {Folder} webdav {WebDAV} s3 {S3 storage} other {Your server}}',
  'computers.place.change': 'Change',
  'computers.place.change.hint':
    'Your other computers have to change theirs, too: they find nothing new in the old place.',
  'computers.leave': 'Stop syncing',
  'computers.leave.title': 'Stop syncing on this computer?',
  'computers.leave.text':
    'This computer keeps everything that it has now. Changes no longer go to your other computers, and theirs no longer come here. You can join again later.',
  'computers.leave.done': 'This vault is on this computer only now.',

  'computers.computers.another': 'Another computer',
  'computers.computers.add': 'Add a computer',
  'computers.computers.add.hint': 'Shows a pairing code that the other computer reads.',
  'computers.computer.system':
    '{system, select, linux {Linux} darwin {macOS} win32 {Windows} other {Another system}}',
  'computers.computer.about.thisOne':
    '{system, select, linux {Linux, this computer} darwin {macOS, this computer} win32 {Windows, this computer} other {This computer}}',
  'computers.computer.about.seen':
    '{system, select, linux {Linux, last seen {age}} darwin {macOS, last seen {age}} win32 {Windows, last seen {age}} other {Last seen {age}}}',
  'computers.computer.about.notSeen':
    '{system, select, linux {Linux, not seen yet} darwin {macOS, not seen yet} win32 {Windows, not seen yet} other {Not seen yet}}',
  'computers.computer.remove': 'Remove {name}',
  'computers.computer.knows': 'What it knew',
  'computers.computer.knowsNamed': 'What {name} knew',
  'computers.removed.count':
    '{count, plural, one {# removed computer} other {# removed computers}}',

  'computers.remove.title': 'Remove {name}?',
  'computers.remove.text':
    'It will read nothing that changes from now on. It keeps the codes that it has now, and nobody can delete them from afar.',
  'computers.remove.lost':
    'If it was lost or stolen, replace the secrets that it knew. You get a list of them next.',
  'computers.remove.confirm': 'Remove computer',
  'computers.remove.done': '{name} was removed.',

  'computers.known.title': 'What {name} knew',
  'computers.known.text':
    'Whoever gets into {name} can make the codes of these entries until you replace their secrets where you sign in. Backup codes that you keep with them are known, too. Replaced ones leave this list.',
  'computers.known.none': 'Nothing that {name} knew is in use any more.',
  'computers.known.loading': 'Looking for what it knew',
  'computers.known.atServer': 'Replace the secret',
  'computers.known.atServerNamed': 'Replace the secret of {name}',
  'computers.known.openNamed': 'Open {name}',
  'computers.known.byHand':
    'For an entry without an account here: turn two-factor sign-in off and on again on its website, then add the new setup code and choose to replace the entry.',
  'computers.known.list': 'Entries that {name} knew',

  'computers.asking': '{name} wants to join',
  'computers.asking.text':
    'It shows a number. Accept it only if that number is this one. It gets everything that is in this vault.',
  'computers.asking.check': 'Number on both computers',
  'computers.accept': 'Accept',
  'computers.refuse': 'Refuse',
  'computers.accepted': '{name} was accepted.',
  'computers.refused': 'Refused. Nobody can join with that pairing code any more.',

  'computers.kept.text':
    '{what, select, secret {{name} got a new secret on two computers. One is in use, the other one is in the trash. Try both codes where you sign in.} deleted {{name} was deleted on one computer and changed on another. It’s in the trash, with the change.} other {{name} was deleted for good on one computer and got a new secret on another. It’s in the trash, with the new secret.}}',
  'computers.kept.gone': 'An entry that’s gone',
  'computers.kept.side':
    '{what, select, used {In use} aside {In the trash} deleted {Moved to the trash} edited {Changed} purged {Deleted for good} other {New secret}}',
  'computers.kept.by': '{computer}, {moment}',
  'computers.kept.byThisOne': 'This computer, {moment}',
  'computers.kept.byUnknown': 'A computer that’s gone, {moment}',
  'computers.kept.openEntry': 'Open entry',
  'computers.kept.openTrash': 'Open trash',
  'computers.kept.dismiss': 'Got it',
  'computers.kept.dismissNamed': 'Got it: {name}',

  'computers.where.title': 'Where your computers meet',
  'computers.where.intro':
    'Choose a place that all of your computers can reach. It only ever holds encrypted files.',
  'computers.where.folder': 'A folder',
  'computers.where.folder.hint':
    'One that Syncthing, Nextcloud, Dropbox, or iCloud Drive keeps in sync, a network share, or a USB drive',
  'computers.where.webdav': 'WebDAV',
  'computers.where.webdav.hint': 'Nextcloud, ownCloud, and many others, without their own program',
  'computers.where.s3': 'S3 storage',
  'computers.where.s3.hint': 'AWS, MinIO, Backblaze, Cloudflare, and others',
  'computers.where.server': 'Your own server',
  'computers.where.server.hint': 'A Countersign server that you or somebody you trust runs',
  'computers.where.folderPath': 'Path of the folder',
  'computers.where.folderPath.hint': 'The whole path. The folder has to be there already.',
  'computers.where.pick': 'Choose a folder',
  'computers.where.picked': 'Folder: <bdi>{folder}</bdi>',
  'computers.where.url.webdav': 'WebDAV address of the folder',
  'computers.where.url.server': 'Address of the server',
  'computers.where.endpoint': 'Endpoint',
  'computers.where.region': 'Region (optional)',
  'computers.where.bucket': 'Bucket',
  'computers.where.prefix': 'Folder in the bucket (optional)',
  'computers.where.pathStyle': 'The bucket is part of the path',
  'computers.where.pathStyle.hint': 'MinIO and most servers of your own need this. AWS doesn’t.',
  'computers.where.user': 'User name',
  'computers.where.appPassword': 'Password or app password',
  'computers.where.appPassword.hint':
    'If your account has two-factor sign-in, make an app password there.',
  'computers.where.accessKey': 'Access key ID',
  'computers.where.secretKey': 'Secret access key',
  'computers.where.email': 'Email',
  'computers.where.code': 'Two-factor code (if the account has one)',
  'computers.where.login.kept': 'It’s kept in your vault, and only goes to this place.',
  'computers.where.test': 'Test',
  'computers.where.test.good':
    '{others, plural, =0 {This place can be read and written.} one {This place can be read and written. One computer is there already.} other {This place can be read and written. # computers are there already.}}',
  'computers.where.othersThere':
    'If those are your computers, close this and choose “Join another computer” instead.',

  'computers.pairing.title': 'Add a computer',
  'computers.pairing.steps':
    'On the other computer, open Countersign and choose <b>I have Countersign on another computer</b>, or <b>Settings</b>, <b>Other computers</b>, <b>Join another computer</b>.',
  'computers.pairing.show': 'Show the pairing code',
  'computers.pairing.hidden':
    'Make sure that nobody looks on. Whoever has the code can ask to join.',
  'computers.pairing.qr': 'Pairing code as a QR code',
  'computers.pairing.tooLong':
    'The address is too long for a QR code. Copy the pairing text instead.',
  'computers.pairing.text': 'Pairing text',
  'computers.pairing.copy': 'Copy pairing text',
  'computers.pairing.copied': 'Copied the pairing text',
  'computers.pairing.validFor': 'Valid for {countdown}',
  'computers.pairing.over': 'This code is no longer valid.',
  'computers.pairing.new': 'Show a new code',
  'computers.pairing.waiting': 'Waiting for the other computer. Keep this window open.',
  'computers.pairing.look': 'Look now',

  'computers.join.title': 'Join another computer',
  'computers.join.howTo':
    'On the computer that has your codes, open <b>Settings</b>, <b>Other computers</b> and choose <b>Add a computer</b>. It shows a QR code and a text.',
  'computers.join.merges': 'Both vaults are merged: nothing that is in this one is lost.',
  'computers.join.picture': 'Choose a picture',
  'computers.join.camera': 'Scan with the camera',
  'computers.join.paste': 'You can also paste a picture here.',
  'computers.join.reading': 'Looking for a pairing code',
  'computers.join.noCode': 'There is no pairing code in this picture.',
  'computers.join.notPairing':
    'This isn’t a pairing code. If it sets up an entry, add it with the Add button.',
  'computers.join.reaching': 'Looking for the shared folder',
  'computers.join.place': 'Your computers meet at <bdi>{address}</bdi>.',
  'computers.join.folder':
    'The folder that your other computer uses is called <bdi>{path}</bdi> there. Choose where it is on this computer.',
  'computers.join.login': 'Your computers meet at <bdi>{address}</bdi>. Sign in there, too.',
  'computers.join.address.hint': 'Change it if the server has another address for this computer.',
  'computers.join.ask': 'Ask to join',
  'computers.join.check': 'Compare this number',
  'computers.join.check.text':
    'The other computer shows a number for this computer. If it’s the same, accept it there. If it’s another one, refuse.',
  'computers.join.waiting': 'Waiting for the other computer to accept this one',
  'computers.join.over':
    'The pairing code ran out before this computer was accepted. Show a new one on the other computer, and join again.',
  'computers.join.again': 'Join again',
  'computers.join.cancel': 'Cancel joining',
  'computers.join.done':
    'Your codes are here. This computer and the other one stay the same from now on.',
} as const
