/** Other programs that may ask for codes: the settings about them, and the question in the page. */
export const programs = {
  'programs.title': 'Other programs',
  'programs.access': 'Let other programs ask for codes',
  'programs.access.hint':
    'Launchers, scripts, and the terminal can ask this window while it’s open. You pair each of them once and decide for each entry. They never get secrets.',
  'programs.none': 'No program is paired yet',
  'programs.none.hint': 'Run “countersign pair” in a terminal, or start the program that will ask.',
  'programs.pairedAt': 'Paired {moment}',
  'programs.pairedFrom': 'Paired {moment} from {executable}',
  'programs.removeNamed': 'Remove {name}',
  'programs.allowed':
    '{count, plural, one {Gets one thing without asking} other {Gets # things without asking}}',
  'programs.allowed.list': 'What {name} gets without asking',
  'programs.allowed.names': 'The names of all entries',
  'programs.askAgain': 'Ask again',
  'programs.askAgainNamed': 'Ask again: {what}',
  'programs.entryGone': 'an entry that’s gone',
  'programs.door.taken':
    'Another Countersign window is open, and programs reach that one. Close it to let them reach this one.',
  'programs.door.failed': 'Other programs can’t reach this window. Start Countersign again.',
  'programs.requests': 'What programs asked for',
  'programs.requests.hint': 'Who asked for what, and when. Codes are never recorded.',
  'programs.requests.show': 'Show the log',
  'programs.requests.title': 'What programs asked for',
  'programs.requests.loading': 'Loading the log',
  'programs.requests.empty': 'No program has asked for anything yet.',
  'programs.requests.clear': 'Clear the log',
  'programs.requests.unknown': 'An unknown program',
  'programs.requests.asked':
    '{request, select, pair {{name} asked to be paired} list {{name} asked for the names of your entries} other {{count, plural, =0 {{name} asked for a code} one {{name} asked for the code of {entries}} other {{name} asked for the codes of {entries}}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {allowed} refused {denied} nothing {nothing matched} locked {locked} unknown {unknown token} unanswered {nobody answered} other {too many requests}}',
  'programs.requests.line':
    '{times, plural, one {{asked}: {became}} other {{asked}: {became} (# times)}}',
  'programs.choice.deny': 'Deny',
  'programs.choice.once': 'Allow once',
  'programs.choice.always': 'Always allow',
  'programs.choice.allow': 'Allow',
} as const
