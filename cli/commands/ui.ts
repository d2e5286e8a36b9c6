import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { createPage } from '../../core/host/page.ts'
import { AppError } from '../../shared/errors.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { hasManyLoopbackAddresses, namedAddress, plainAddress } from '../ui/address.ts'
import { openBrowser } from '../ui/browser.ts'
import { serveUi, type UiServer } from '../ui/server.ts'
import { type GlobalOptions, startTerminalApp } from '../vault-session.ts'

interface Options extends GlobalOptions {
  readonly port: number
  readonly open: boolean
  readonly plainAddress?: true
}

/** Time for a browser to start on a slow computer. */
const openWithinMs = 60_000

const help = `
The address opens the window once, in one tab of a browser on this computer. Press Enter for a fresh
one: it closes the tab that was open.
Safari does not find the address: use Chrome, Edge or Firefox, or --plain-address.
With --json: {"url"}.`

export function defineUi(program: Command, io: Io): void {
  program
    .command('ui')
    .summary('open the window in the browser')
    .description('Serves the window to the browser of this computer until it is told to end.')
    .option('--port <number>', 'the port to serve on', parsePort, 0)
    .option('--no-open', 'do not open the browser')
    .option('--plain-address', 'serve at a numeric address, for browsers that find no other')
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
  const address = chooseAddress(options, process.platform)
  const stopped = io.untilStopped()
  const app = await startTerminalApp(io, options, { followsSaves: true })
  try {
    const page = createPage(io.rendererFolder, randomBytes)
    const { port } = options
    const onIntruder = sayIntruders(output)
    const server = await serveUi({ app, page, address, port, random: randomBytes, onIntruder })
    try {
      const { url } = server.freshLink()
      if (options.json) output.json({ url })
      else output.line(`Countersign is open at ${url}`)
      const closeFile = options.open ? await openOrSayWhy(url, server, io, output) : null
      const stopAsking = giveFreshLinks(server, io, output)
      await stopped
      stopAsking()
      await closeFile?.()
    } finally {
      await server.close()
    }
  } finally {
    await app.close()
  }
}

function chooseAddress({ plainAddress: isPlain, port }: Options, platform: NodeJS.Platform) {
  if (!isPlain) return namedAddress(randomBytes)
  if (port !== 0 && !hasManyLoopbackAddresses(platform)) {
    // Another program may have left something in the browser under this very address.
    throw new AppError(
      'bad-input',
      'With --plain-address the port is a random one: leave --port out.',
    )
  }
  return plainAddress(randomBytes, platform)
}

/** Answers what removes the file that the browser was opened with, where there still is one. */
async function openOrSayWhy(
  url: string,
  server: UiServer,
  io: Io,
  output: Output,
): Promise<(() => Promise<void>) | null> {
  try {
    const file = await openBrowser(url, io.env)
    if (!file) return null
    const remove = once(() => file.remove())
    const late = setTimeout(() => {
      output.note('The browser has not opened Countersign yet: follow the address yourself.')
      void remove()
    }, openWithinMs)
    late.unref()
    void server.whenOpened().then(() => {
      clearTimeout(late)
      return remove()
    })
    return async () => {
      clearTimeout(late)
      await remove()
    }
  } catch {
    output.note('The browser did not open: follow the address yourself.')
    return null
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    // A file that cannot be removed holds a link that was used or is no longer good.
    done ??= work().catch(() => undefined)
    return done
  }
}

/** Enter prints a fresh link, for another browser or after the first was used up. */
function giveFreshLinks(server: UiServer, { stdin }: Io, output: Output): () => void {
  if (!stdin.isTTY) return () => {}
  output.note('Press Enter for a fresh address, Ctrl+C to end.')
  const give = () => {
    const { url, endedSession } = server.freshLink()
    output.line(`Countersign is open at ${url}`)
    if (!endedSession) return
    output.note('A tab was open under an earlier address. It is closed now.')
  }
  stdin.on('data', give)
  return () => {
    stdin.off('data', give)
    stdin.pause()
  }
}

const intrusions = {
  'used-link': 'Somebody followed an address that was used already, and was refused.',
  'other-user': 'Another user of this computer tried to open Countersign, and was refused.',
}

/** Each kind once: whoever tries again and again does not fill the terminal. */
function sayIntruders(output: Output): (what: keyof typeof intrusions) => void {
  const said = new Set<string>()
  return what => {
    if (said.has(what)) return
    said.add(what)
    output.note(intrusions[what])
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number up to 65535.')
}
