/**
 * Translates commander's complaints with the catalog, since commander itself only knows English.
 */
import { say } from '../shared/wording/say.ts'

type Said = (...found: string[]) => string

/** Maps commander's sentences (`lib/command.js`) to ours. */
const complaints: readonly (readonly [RegExp, Said])[] = [
  [/^error: missing required argument '(.+)'$/, name => say('cli.usage.missingArgument', { name })],
  [/^error: option '(.+)' argument missing$/, option => say('cli.usage.missingValue', { option })],
  [/^error: required option '(.+)' not spec/, option => say('cli.usage.missingOption', { option })],
  [
    /^error: option '(.+)' cannot be used with option '(.+)'$/,
    (one, other) => say('cli.usage.conflict', { one, other }),
  ],
  [
    /^error: option '(.+?)' argument '.*' is invalid\. (.+)$/s,
    (option, reason) => say('cli.usage.badValue', { option, reason: choicesIn(reason) }),
  ],
  [
    /^error: command-argument value '.*' is invalid for argument '(.+)'\. (.+)$/s,
    (name, reason) => say('cli.usage.badArgument', { name, reason: choicesIn(reason) }),
  ],
  [/^error: unknown option '(.*)'/s, option => say('cli.usage.unknownOption', { option })],
  [/^error: unknown command '([a-z-]{1,20})'/, name => say('cli.usage.unknownCommand', { name })],
  [/^error: unknown command/, () => say('cli.usage.unnamedCommand')],
  [
    /^error: too many arguments.*\. Expected (\d+) arguments? but got (\d+)\.$/,
    (expected, got) => say('cli.usage.tooManyArguments', { expected: Number(expected), got }),
  ],
]

/** Any other complaint is one of ours, and already in the user's language. */
export function sayComplaint(complaint: string): string {
  const [, said, names] = /^(.*?)(?:\n\(Did you mean (?:one of )?(.+)\?\))?$/s.exec(
    complaint.trimEnd(),
  ) as unknown as [string, string, string | undefined]
  for (const [pattern, sayIt] of complaints) {
    const found = pattern.exec(said)
    if (!found) continue
    const sentence = sayIt(...found.slice(1))
    if (names === undefined) return sentence
    const all = names.split(', ')
    return `${sentence}\n${say('cli.usage.didYouMean', { names: { all, as: 'or' } })}`
  }
  return said
}

function choicesIn(reason: string): string {
  const [, choices] = /^Allowed choices are (.+)\.$/.exec(reason) ?? []
  return choices === undefined ? reason : say('cli.usage.notAChoice', { choices })
}
