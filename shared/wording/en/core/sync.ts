export const sync = {
  'core.sync.file.damaged':
    'The file {name} isn’t whole. It may still be on its way, or have been cut short. Nothing was changed.',
  'core.sync.file.changed':
    'The file {name} was changed by something else. Nothing was taken from it.',
  'core.sync.file.tooLarge': 'The file {name} is larger than any vault. Nothing was taken from it.',
  'core.sync.file.tooNew':
    'The file {name} was written by a newer Countersign. Install the newest version on this computer to read it.',
  'core.sync.file.otherGroup':
    'The file {name} belongs to a different vault. Nothing was taken from it.',
  'core.sync.file.noKey':
    'The file {name} is encrypted for other computers. This one may have been removed from them.',
  'core.sync.folder.gone':
    'The folder {path} isn’t there. If it’s on a drive or a share, connect it and try again.',
  'core.sync.folder.noAnswer':
    'The folder {path} doesn’t answer. If it’s on a drive or a share, check the connection.',
  'core.sync.place.swapped':
    'The files of your computers are no longer in {place}. Check that it’s the right place. To use it anyway, set it up again.',
  'core.sync.place.loginMissing': 'Enter the user name and the password for this place.',
  'core.sync.place.notKept':
    'What was written there came back changed, or not at all. Choose another place, or check its settings.',
  'core.sync.web.login':
    '{host} doesn’t accept the user name or the password. Check them, and enter them again.',
  'core.sync.web.forbidden':
    '{host} doesn’t let this account read or write there. Check its permissions.',
  'core.sync.web.notThere': 'The folder isn’t there on {host}. Create it, or check the address.',
  'core.sync.web.noPlace':
    '{host} doesn’t offer WebDAV at this address. Check the address; your provider’s help names it.',
  'core.sync.web.fileTooLarge':
    '{host} doesn’t take a file as large as your vault. Raise its limit, or choose another place.',
  'core.sync.web.locked':
    'Another program holds the file on {host}. Countersign tries again automatically.',
  'core.sync.web.busy': '{host} is busy. Countersign tries again automatically.',
  'core.sync.web.full': 'There’s no space left on {host}. Make room, and sync again.',
  'core.sync.web.failing': '{host} has a problem. Countersign tries again automatically.',
  'core.sync.web.strange':
    '{host} gave an unexpected answer. Countersign tries again automatically.',
  'core.sync.web.tooLarge': '{host} sent more than any vault holds. Nothing was taken from it.',
  'core.sync.web.page':
    '{host} answered with a web page instead of a file. Sign in to the network if it asks you to, and check the address.',
  'core.sync.web.otherServer':
    '{host} redirects to {other}. Your password wasn’t sent there. If the new address is right, enter it instead.',
  'core.sync.web.longAddress': 'The address is too long.',
  'core.sync.s3.clock':
    '{host} refuses this computer because its clock is wrong. Set the clock, and sync again.',
  'core.sync.s3.keys':
    '{host} doesn’t accept the access key. Check both parts, and enter them again.',
  'core.sync.s3.denied':
    'The access key may not read and write in the bucket {bucket} on {host}. Check its permissions.',
  'core.sync.s3.noBucket':
    'There’s no bucket {bucket} on {host}. Create it, or check its name and the endpoint.',
  'core.sync.s3.region':
    'The bucket {bucket} is in another region. Set it up again with the right region and endpoint.',
  'core.sync.server.signedOut':
    '{host} no longer accepts this computer. Set it up again with your password.',
  'core.sync.server.wrongPassword': 'The email address or the password isn’t right.',
  'core.sync.server.codeNeeded': 'This account has two-factor sign-in. Enter a code, too.',
  'core.sync.server.wrongCode': 'The code isn’t right. Wait for the next one, and try again.',
  'core.sync.server.notOurs':
    '{host} isn’t a Countersign server that offers sync. Check the address.',
  'core.sync.place.unknownKind': 'This version of Countersign can’t sync over {kind}.',
  'core.sync.place.notAbsolute': 'Enter the full path of the folder.',
  'core.sync.notSetUp': 'This vault isn’t synced with other computers yet.',
  'core.sync.setUpAlready': 'This vault is already synced with other computers.',
  'core.sync.stillJoining':
    'This computer is waiting to be accepted. Accept it on the other one first.',
  'core.sync.removed':
    'This computer was removed from your computers. Its vault is kept, and no longer changes with the others.',
  'core.sync.problem.older':
    'An older version of what {name} wrote has come back. Nothing was lost.',
  'core.sync.problem.fork':
    'Two computers write as {name}: one may have been copied or restored. Nothing was lost.',
  'core.sync.problem.clock':
    'The clock of {name} is {minutes, plural, one {# minute} other {# minutes}} ahead of this computer’s. Check both.',
  'core.sync.problem.unreadable': 'A file in the folder can’t be read.',
  'core.sync.noDevice': 'No computer has this ID.',
  'core.sync.removeSelf':
    'You can’t remove the computer that you’re using. Remove it from another one.',
  'core.sync.pair.noPairing': 'This isn’t a pairing text from Countersign.',
  'core.sync.pair.notWhole': 'The pairing text isn’t complete. Copy all of it and try again.',
  'core.sync.pair.tooNew':
    'The pairing text was made by a newer Countersign. Install the newest version on this computer.',
  'core.sync.pair.expired':
    'The pairing text is no longer valid. Show a new one on the other computer.',
  'core.sync.pair.noneOpen': 'No pairing is open. Show a pairing text on this computer first.',
  'core.sync.pair.nobody': 'No computer has asked to join yet.',
  'core.sync.pair.otherCheck':
    'No computer that has asked to join shows this number. Don’t accept it if the numbers differ.',
} as const
