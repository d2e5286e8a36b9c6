import type { Command } from 'commander'
import { say } from '../../shared/wording/say.ts'
import type { Io } from '../io.ts'
import { askWindow } from '../running/ask-window.ts'

export function defineQuick(program: Command, io: Io): void {
  program
    .command('quick')
    .summary(say('cli.running.quick.summary'))
    .description(say('cli.running.quick.description'))
    .action((_, command: Command) => askWindow('quick', command.optsWithGlobals(), io))
}
