import { createInterface } from 'node:readline'
import { AppError } from '../shared/errors.ts'
import type { Io } from './io.ts'

/** Asks on the terminal; anything but yes is no. Refuses where nobody is there to be asked. */
export async function confirm(io: Io, question: string): Promise<boolean> {
  const terminal = io.openTerminal()
  if (!terminal) {
    throw new AppError(
      'refused',
      'Nobody can be asked here: run this in a terminal, or give --yes.',
    )
  }
  const lines = createInterface({ input: terminal.input, output: terminal.output })
  try {
    const answer = await new Promise<string>(resolve => {
      lines.question(`${question} Type yes to go on: `, resolve)
      lines.once('close', () => resolve(''))
    })
    return answer.trim().toLowerCase() === 'yes'
  } finally {
    lines.close()
    terminal.close()
  }
}
