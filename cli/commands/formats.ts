import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import type { GlobalOptions } from '../vault-session.ts'

const sealedNames = { never: '', sometimes: 'sealed or not', always: 'sealed' }

export function defineFormats(program: Command, io: Io): void {
  program
    .command('formats')
    .summary('list the formats that can be imported')
    .description('Lists the formats of other apps that "countersign import" reads.')
    .addHelpText('after', '\nWith --json: [{"id", "name", "extensions", "sealed"}].')
    .action((_, command: Command) => listFormats(command.optsWithGlobals(), io))
}

async function listFormats(options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const { importers } = await import('../../core/importers/registry.ts')
  if (options.json) {
    return output.json(
      importers.map(({ id, name, extensions, sealed }) => ({ id, name, extensions, sealed })),
    )
  }
  output.table(
    importers.map(({ id, name, extensions, sealed }) => [
      id,
      name,
      extensions.map(extension => `.${extension}`).join(' '),
      sealedNames[sealed],
    ]),
    { 0: 'bold', 2: 'dim' },
  )
}
