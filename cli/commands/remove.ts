import type { Command } from 'commander'
import { nameOf } from '../../shared/name-of.ts'
import { toEntryJson } from '../entry-json.ts'
import type { Io } from '../io.ts'
import { findOne } from '../matching.ts'
import { createOutput } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

export function defineRemove(program: Command, io: Io): void {
  program
    .command('remove')
    .summary('move an entry to the trash')
    .description('Moves the one entry that matches to the trash, where it stays for 30 days.')
    .argument('<query...>', 'an id, or words of the issuer and the label')
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
    else output.line(`Moved ${nameOf(entry)} to the trash.`)
  })
}
