import { createInterface } from 'node:readline'
import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'
import type { Io } from './io.ts'

/** Scripts answer with it, so it is the same in every language. */
const yes = 'yes'

/** Asks on the terminal. Anything but yes means no. Refuses if nobody can be asked. */
export async function confirm(io: Io, question: string): Promise<boolean> {
  const terminal = io.openTerminal()
  if (!terminal) {
    throw new AppError('refused', words('cli.input.nobodyToConfirm'))
  }
  const lines = createInterface({ input: terminal.input, output: terminal.output })
  try {
    const answer = await new Promise<string>(resolve => {
      lines.question(say('cli.input.confirm', { question, yes }), resolve)
      lines.once('close', () => resolve(''))
    })
    return answer.trim().toLowerCase() === yes
  } finally {
    lines.close()
    terminal.close()
  }
}
