import type { Command } from 'commander'
import { AppError } from '../../shared/errors.ts'
import { pictureFormats } from '../../shared/qr/picture-formats.ts'
import { say } from '../../shared/wording/say.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { askWindow } from '../running/ask-window.ts'
import { readPictureTexts } from '../sources.ts'
import type { GlobalOptions } from '../vault-session.ts'

interface ScanOptions extends GlobalOptions {
  readonly screen?: true
}

interface Read {
  readonly file: string
  readonly texts: readonly string[]
}

export function defineScan(program: Command, io: Io): void {
  const command = program
    .command('scan')
    .summary(say('cli.scan.summary'))
    .description(say('cli.scan.description'))
    .argument('[image...]', say('cli.scan.argument.image', { formats: pictureFormats.join(', ') }))
    .option('--screen', say('cli.scan.option.screen'))
    .action((files: string[], _, command: Command) => {
      const options = command.optsWithGlobals<ScanOptions>()
      if (files.length > 0 === (options.screen ?? false)) {
        command.error(say('cli.scan.screenOrPictures'))
      }
      // Nothing is printed, because the window shows what is on the screen.
      return options.screen ? askWindow('scan', options, io) : scan(files, options, io)
    })
  addHelp(command, () => [
    say('cli.scan.help.json', { shape: '[{"file", "texts"}]' }),
    say('cli.scan.help.secret'),
    say('cli.scan.help.screen'),
  ])
}

async function scan(files: readonly string[], options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const all: Read[] = []
  const problems: AppError[] = []
  for (const file of files) {
    try {
      const read = { file, texts: await readPictureTexts(file) }
      all.push(read)
      if (!options.json) printTexts(read, files.length > 1, output.line)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      problems.push(error)
    }
  }
  if (options.json) output.json(all)
  const last = problems.pop()
  for (const problem of problems) output.note(problem.message)
  if (last) throw last
}

function printTexts({ file, texts }: Read, named: boolean, line: (text: string) => void): void {
  for (const text of texts) line(named ? `${file}: ${text}` : text)
}
