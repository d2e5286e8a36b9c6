import type { Command } from 'commander'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { askRunning } from '../running/ask-running.ts'
import type { GlobalOptions } from '../vault-session.ts'

export function defineQuick(program: Command, io: Io): void {
  program
    .command('quick')
    .summary(say('cli.running.quick.summary'))
    .description(say('cli.running.quick.description'))
    .action((_, command: Command) => quick(command.optsWithGlobals(), io))
}

async function quick({ vault = null }: GlobalOptions, io: Io): Promise<void> {
  const reply = await askRunning({ method: 'quick' }, { env: io.env, vaultChoice: vault })
  if (reply?.ok) return
  if (reply?.code === 'try-later') {
    const seconds = reply.retryAfterSeconds ?? 1
    throw new AppError('try-later', words('cli.running.tooOften', { seconds }))
  }
  throw new AppError('unavailable', words('cli.running.nobody'))
}
