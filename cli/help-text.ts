/** Renders help from the catalog: headings, notes on options, and the text below. */
import type { Command, Help, HelpConfiguration, Option } from 'commander'
import { say } from '../shared/wording/say.ts'

const usualColumns = 80

/** A heading with two columns below it, such as examples and what they do. */
interface Rows {
  readonly heading: string
  readonly rows: readonly (readonly [string, string])[]
}

/** Adds paragraphs below the help of a command, wrapped like the rest, when it is shown. */
export function addHelp(command: Command, paragraphs: () => readonly (string | Rows)[]): void {
  command.addHelpText('after', () => {
    const help = command.createHelp()
    const helpWidth = command.configureOutput().getOutHelpWidth?.() ?? usualColumns
    help.prepareContext({ helpWidth })
    return paragraphs()
      .map(
        part =>
          `\n${typeof part === 'string' ? help.boxWrap(part, helpWidth) : formatRows(part, help)}`,
      )
      .join('\n')
  })
}

function formatRows({ heading, rows }: Rows, help: Help): string {
  const width = Math.max(...rows.map(([term]) => term.length))
  return [heading, ...rows.map(([term, text]) => help.formatItem(term, width, text, help))].join(
    '\n',
  )
}

export const helpConfiguration: HelpConfiguration = {
  showGlobalOptions: true,
  styleTitle: sayHeading,
  optionDescription: describeOption,
}

/** Commander offers no other way to translate its own headings. */
function sayHeading(heading: string): string {
  switch (heading) {
    case 'Usage:':
      return say('cli.usage.heading.usage')
    case 'Arguments:':
      return say('cli.usage.heading.arguments')
    case 'Options:':
      return say('cli.usage.heading.options')
    case 'Global Options:':
      return say('cli.usage.heading.globalOptions')
    case 'Commands:':
      return say('cli.usage.heading.commands')
    default:
      return heading
  }
}

function describeOption(option: Option): string {
  const { description, argChoices, defaultValue, required } = option
  const value = required && defaultValue !== undefined ? String(defaultValue) : null
  const choices = argChoices?.join(', ') ?? null
  if (choices !== null && value !== null) {
    return say('cli.usage.withBoth', { description, choices, value })
  }
  if (choices !== null) return say('cli.usage.withChoices', { description, choices })
  return value === null ? description : say('cli.usage.withDefault', { description, value })
}
