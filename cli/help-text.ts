/** Help as the catalogue says it: headings, notes on options, and what stands below. */
import type { Command, HelpConfiguration, Option } from 'commander'
import { say } from '../shared/wording/say.ts'

const usualColumns = 80

/**
 * Adds paragraphs below the help of a command, asked for when it is shown. They are wrapped; the lines
 * of a block are left as they are where they fit.
 */
export function addHelp(command: Command, paragraphs: () => readonly string[]): void {
  command.addHelpText('after', () => {
    const columns = command.configureOutput().getOutHelpWidth?.() ?? usualColumns
    const help = command.createHelp()
    return paragraphs()
      .map(text => `\n${help.boxWrap(text, columns)}`)
      .join('\n')
  })
}

/** For a block of two columns, such as examples with what they do. */
export function formatColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width + 2)}${second}`).join('\n')
}

export const helpConfiguration: HelpConfiguration = {
  showGlobalOptions: true,
  styleTitle: sayHeading,
  optionDescription: describeOption,
}

/** The headings that commander knows, which are not to be had otherwise. */
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
