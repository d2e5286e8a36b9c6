import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { createPage } from '../../core/page.ts'
import { AppError } from '../../shared/errors.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { openBrowser } from '../ui/browser.ts'
import { serveUi, type UiServer } from '../ui/server.ts'
import { type GlobalOptions, startTerminalApp } from '../vault-session.ts'

interface Options extends GlobalOptions {
  readonly port: number
  readonly open: boolean
}

const help = `
The address opens the window once, in one browser of this computer. Press Enter for a fresh one.
With --json: {"url"}.`

export function defineUi(program: Command, io: Io): void {
  program
    .command('ui')
    .summary('open the window in the browser')
    .description('Serves the window to the browser of this computer until it is told to end.')
    .option('--port <number>', 'the port to serve on', parsePort, 0)
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', help)
    .action((_, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      if (options.passphraseStdin) command.error('error: the window asks for the passphrase.')
      return ui(options, io)
    })
}

async function ui(options: Options, io: Io): Promise<void> {
  const output = createOutput(io)
  if (!existsSync(path.join(io.rendererFolder, 'index.html'))) {
    throw new AppError('unavailable', 'The window is not built yet: run "npm run build".')
  }
  const stopped = io.untilStopped()
  const app = await startTerminalApp(io, options, { followsSaves: true })
  try {
    const page = createPage(io.rendererFolder, randomBytes)
    const server = await serveUi({ app, page, port: options.port, random: randomBytes })
    try {
      const url = server.freshLink()
      if (options.json) output.json({ url })
      else output.line(`Countersign is open at ${url}`)
      if (options.open) await openOrSayWhy(url, io, output)
      const stopAsking = giveFreshLinks(server, io, output)
      await stopped
      stopAsking()
    } finally {
      await server.close()
    }
  } finally {
    await app.close()
  }
}

async function openOrSayWhy(url: string, io: Io, output: Output): Promise<void> {
  try {
    await openBrowser(url, io.env)
  } catch {
    output.note('The browser did not open: follow the address yourself.')
  }
}

/** Enter prints a fresh link, for another browser or after the first was used up. */
function giveFreshLinks(server: UiServer, { stdin }: Io, output: Output): () => void {
  if (!stdin.isTTY) return () => {}
  output.note('Press Enter for a fresh address, Ctrl+C to end.')
  const give = () => output.line(`Countersign is open at ${server.freshLink()}`)
  stdin.on('data', give)
  return () => {
    stdin.off('data', give)
    stdin.pause()
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number up to 65535.')
}
