import type { Command } from 'commander'
import { nameOf } from '../../shared/name-of.ts'
import { say } from '../../shared/wording/say.ts'
import { toEntryJson } from '../entry-json.ts'
import type { Io } from '../io.ts'
import { findOne } from '../matching.ts'
import { createOutput } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

export function defineRestore(program: Command, io: Io): void {
  program
    .command('restore')
    .summary(say('cli.entries.restore.summary'))
    .description(say('cli.entries.restore.description'))
    .argument('<query...>', say('cli.program.argument.query'))
    .action((words: string[], _, command: Command) =>
      restore(words.join(' '), command.optsWithGlobals(), io),
    )
}

async function restore(query: string, options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const entry = findOne(await session.call('trash.list', undefined), query, output)
    await session.call('trash.restore', { ids: [entry.id] })
    if (options.json) output.json([toEntryJson(entry)])
    else output.line(say('cli.entries.restore.done', { name: nameOf(entry) }))
  })
}
