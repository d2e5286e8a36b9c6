/** What other programs are told that ask for codes, and what the user is asked about them. */
export const programs = {
  'core.programs.askPair': 'Let “{name}” ask for codes?',
  'core.programs.askPair.detail':
    '{who}\nYou’ll be asked again before it gets the code of an entry. It never gets secrets or backup codes.',
  'core.programs.askList': 'Show “{name}” the names of all your entries?',
  'core.programs.askList.detail':
    '{who}\nIt sees the names, tags, and settings of your entries, but no codes, notes, or secrets.',
  'core.programs.askCode':
    '{count, plural, one {Give “{name}” the code of {entry}?} other {Give “{name}” the codes of # entries?}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, one {With a code, it can sign in for you until the code expires.} other {The entries are {entries}. With a code, it can sign in for you until the code expires.}}',
  'core.programs.peer': 'The program is {file} (process {pid}). It chose its name itself.',
  'core.programs.unknownPeer':
    'This system doesn’t say which program it is. It chose its name itself.',
  'core.programs.choice.deny': 'Deny',
  'core.programs.choice.once': 'Allow once',
  'core.programs.choice.always': 'Always allow',
  'core.programs.choice.allow': 'Allow',
  'core.programs.gone': 'This program is no longer paired.',
  'core.programs.questionOver': 'This question is no longer open.',
  'core.programs.hostAsks': 'Answer this in the dialog outside the window.',

  'core.programs.notJson': 'Send one line of JSON per request.',
  'core.programs.badField': '{field} is missing or isn’t valid.',
  'core.programs.badVersion': 'Countersign speaks version 1 of this protocol.',
  'core.programs.badName': 'Use a name with visible characters, and without spaces at either end.',
  'core.programs.unknownMethod': 'There is no such method.',
  'core.programs.tooLarge': 'A request can have at most 64 KB.',
  'core.programs.tooMany': 'Wait for an answer before you send more requests.',
  'core.programs.tooOften': 'Too many requests. Try again later.',
  'core.programs.off': 'Program access is off. Turn it on in Countersign’s settings.',
  'core.programs.locked': 'Countersign is locked. Unlock it first.',
  'core.programs.notPaired': 'This program isn’t paired with Countersign.',
  'core.programs.nameTaken':
    'A program called “{name}” is already paired. Remove it in Countersign’s settings first, or choose another name.',
  'core.programs.tooManyPaired':
    'Too many programs are paired. Remove one in Countersign’s settings first.',
  'core.programs.pairingRefused': 'A pairing was just denied. Try again later.',
  'core.programs.questionsOpen': 'Too many questions are open in Countersign. Answer those first.',
  'core.programs.noAnswer': 'Nobody answered Countersign’s question.',
  'core.programs.refused': 'The request was denied in Countersign.',
  'core.programs.noMatch': 'No entry matches.',
  'core.programs.severalMatch': 'Several entries match. Use the full name of one, or its ID.',
  'core.programs.tooManyMatch': 'Too many entries match. Use more of the name.',
  'core.programs.longAddress':
    'Other programs can’t reach Countersign here because the path of the socket is too long: {path}',
  'core.programs.foreignFolder':
    'Other programs can’t reach Countersign here because this folder isn’t yours: {path}',
} as const
