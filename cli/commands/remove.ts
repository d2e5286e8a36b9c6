import type { Command } from 'commander'
import { nameOf } from '../../shared/name-of.ts'
import { say } from '../../shared/wording/say.ts'
import { toEntryJson } from '../entry-json.ts'
import type { Io } from '../io.ts'
import { findOne } from '../matching.ts'
import { createOutput } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

export function defineRemove(program: Command, io: Io): void {
  program
    .command('remove')
    .summary(say('cli.entries.remove.summary'))
    .description(say('cli.entries.remove.description'))
    .argument('<query...>', say('cli.program.argument.query'))
    .action((words: string[], _, command: Command) =>
      remove(words.join(' '), command.optsWithGlobals(), io),
    )
}

async function remove(query: string, options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const entry = findOne(await session.call('entries.list', undefined), query, output)
    await session.call('entries.remove', { ids: [entry.id] })
    if (options.json) output.json([toEntryJson(entry)])
    else output.line(say('cli.entries.remove.done', { name: nameOf(entry) }))
  })
}
