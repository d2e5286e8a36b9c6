import { CommanderError } from 'commander'

/** Something was imported, and something was left out. */
export const leftOut = 3
export const nothingRead = 1

const own = 'countersign.'

/** Ends the command with this status. Everything has already been reported. */
export function endWith(status: number): never {
  throw new CommanderError(status, `${own}ended`, '')
}

/** Null if commander refuses how the command was typed. */
export function statusOf({ code, exitCode }: CommanderError): number | null {
  return code.startsWith(own) || exitCode === 0 ? exitCode : null
}
