import type { Command } from 'commander'
import { AppError } from '../../shared/errors.ts'
import type { DoorReply } from '../../shared/program-protocol.ts'
import { say } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { askRunning } from '../running/ask-running.ts'
import { forgetToken, keepToken } from '../running/terminal-token.ts'
import type { GlobalOptions } from '../vault-session.ts'

interface Options extends GlobalOptions {
  readonly name: string
  readonly forget?: true
}

const usualName = 'Terminal'

export function definePair(program: Command, io: Io): void {
  const command = program
    .command('pair')
    .summary(say('cli.running.pair.summary'))
    .description(say('cli.running.pair.description'))
    .option('--name <name>', say('cli.running.pair.option.name'), usualName)
    .option('--forget', say('cli.running.pair.option.forget'))
    .action((_, command: Command) => pair(command.optsWithGlobals(), io))
  addHelp(command, () => [say('cli.running.pair.help')])
}

async function pair({ name, forget }: Options, io: Io): Promise<void> {
  const output = createOutput(io)
  if (forget) {
    await forgetToken(io.env)
    output.note(say('cli.running.pair.forgotten'))
    return
  }
  const onAsking = () => output.note(say('cli.running.asking'))
  const reply = await askRunning(
    { method: 'pair', name },
    { env: io.env, vaultChoice: null, onAsking },
  )
  if (!reply) throw new AppError('unavailable', words('cli.running.nobody'))
  const token = reply.ok ? reply.value.token : null
  if (typeof token !== 'string') throw new AppError('refused', whyNot(reply, name))
  await keepToken(io.env, token)
  output.note(say('cli.running.pair.done', { name }))
}

function whyNot(reply: DoorReply, name: string): Words {
  switch (reply.ok ? null : reply.code) {
    case 'off':
      return words('cli.running.off')
    case 'locked':
      return words('cli.running.locked')
    case 'refused':
      return words('cli.running.refused')
    case 'no-answer':
      return words('cli.running.noAnswer')
    case 'name-taken':
      return words('cli.running.pair.nameTaken', { name })
    case 'try-later':
      return words('cli.running.pair.later')
    default:
      return words('cli.running.pair.failed')
  }
}
