import type { Command } from 'commander'
import { AppError } from '../../shared/errors.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { readPictureTexts } from '../sources.ts'
import type { GlobalOptions } from '../vault-session.ts'

interface Read {
  readonly file: string
  readonly texts: readonly string[]
}

const help = `
With --json: [{"file", "texts"}]. A picture without a QR code has no texts, and that is no error.
What is printed may hold a secret.`

export function defineScan(program: Command, io: Io): void {
  program
    .command('scan')
    .summary('print the texts of QR codes in pictures')
    .description('Prints the text of every QR code in the pictures. The vault stays closed.')
    .argument('<image...>', 'pictures: PNG, JPEG, WebP, GIF, BMP or SVG')
    .addHelpText('after', help)
    .action((files: string[], _, command: Command) => scan(files, command.optsWithGlobals(), io))
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
