import type { Command } from 'commander'
import { nameOfFormat } from '../../core/importers/name-of-format.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import type { GlobalOptions } from '../vault-session.ts'

export function defineFormats(program: Command, io: Io): void {
  const command = program
    .command('formats')
    .summary(say('cli.formats.summary'))
    .description(say('cli.formats.description'))
    .action((_, command: Command) => listFormats(command.optsWithGlobals(), io))
  const shape = '[{"id", "name", "extensions", "sealed"}]'
  addHelp(command, () => [say('cli.program.help.json', { shape })])
}

async function listFormats(options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const { importers } = await import('../../core/importers/registry.ts')
  const formats = importers.map(importer => ({
    ...importer,
    name: sayWords(nameOfFormat(importer)),
  }))
  if (options.json) {
    return output.json(
      formats.map(({ id, name, extensions, sealed }) => ({ id, name, extensions, sealed })),
    )
  }
  output.table(
    formats.map(({ id, name, extensions, sealed }) => [
      id,
      name,
      extensions.map(extension => `.${extension}`).join(' '),
      say('cli.formats.sealed', { sealed }),
    ]),
    { 0: 'bold', 2: 'dim' },
  )
}
