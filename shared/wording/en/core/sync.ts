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
  'core.sync.place.swapped':
    'The files of your computers are no longer in {path}. Check that it’s the right folder. To use it anyway, set it up again.',
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
