/** Headings of a help, and what is wrong with a command as it was typed. */
export const usage = {
  'cli.usage.heading.usage': 'Usage:',
  'cli.usage.heading.arguments': 'Arguments:',
  'cli.usage.heading.options': 'Options:',
  'cli.usage.heading.globalOptions': 'Global options:',
  'cli.usage.heading.commands': 'Commands:',
  'cli.usage.withDefault': '{description} (default: {value})',
  'cli.usage.withChoices': '{description} (one of: {choices})',
  'cli.usage.withBoth': '{description} (one of: {choices}; default: {value})',
  'cli.usage.tryHelp': 'Try --help for more information.',
  'cli.usage.missingArgument': 'error: the argument {name} is missing',
  'cli.usage.missingOption': 'error: the option {option} is required',
  'cli.usage.missingValue': 'error: the option {option} needs a value',
  'cli.usage.badValue': 'error: the value of {option} is not valid. {reason}',
  'cli.usage.badArgument': 'error: the argument {name} is not valid. {reason}',
  'cli.usage.notAChoice': 'Use one of: {choices}.',
  'cli.usage.conflict': 'error: {one} and {other} can’t be used together',
  'cli.usage.unknownOption': 'error: unknown option {option}',
  'cli.usage.unknownCommand': 'error: unknown command {name}',
  'cli.usage.unnamedCommand': 'error: unknown command',
  'cli.usage.tooManyArguments':
    'error: too many arguments: expected {expected, plural, =0 {none} other {#}}, got {got}',
  'cli.usage.didYouMean': 'Did you mean {names}?',
  'cli.usage.badPort': 'Use a number from 0 to 65535.',
  'cli.usage.stdinTwice':
    'error: standard input can’t hold both the vault’s passphrase and {what, select, entries {the entries} note {the note} pairing {the pairing text} other {another password}}. Name a file with the passphrase in COUNTERSIGN_PASSPHRASE_FILE.',
} as const
