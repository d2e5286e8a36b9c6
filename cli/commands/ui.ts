import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Command, Option } from 'commander'
import type { Typist } from '../../core/host/host.ts'
import { createPage } from '../../core/host/page.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { parsePort } from '../parse-port.ts'
import { hasManyLoopbackAddresses, namedAddress, plainAddress } from '../ui/address.ts'
import { openBrowser, openWindowAt } from '../ui/browser.ts'
import { findPageClipboard } from '../ui/page-clipboard.ts'
import { openQuickAccess, typistBeside } from '../ui/quick-access.ts'
import { serveUi, type UiServer } from '../ui/server.ts'
import { type BrowserWindow, findWindowBrowser } from '../ui/window.ts'
import { type GlobalOptions, startTerminalApp } from '../vault-session.ts'

interface Options extends GlobalOptions {
  readonly port: number
  readonly open: boolean
  readonly window?: true
  readonly untilClosed?: true
  readonly plainAddress?: true
}

/** A page that is reloaded, or whose computer slept, is back by then. */
const leftForMs = 60_000

/** A browser may take this long to start on a slow computer. */
const openWithinMs = 60_000

export function defineUi(program: Command, io: Io): void {
  const command = program
    .command('ui')
    .summary(say('cli.ui.summary'))
    .description(say('cli.ui.description'))
    .argument('[files...]', say('cli.ui.argument.files'))
    .option('--port <number>', say('cli.ui.option.port'), parsePort, 0)
    .option('--no-open', say('cli.ui.option.noOpen'))
    .addOption(new Option('--window', say('cli.ui.option.window')).conflicts('open'))
    .option('--until-closed', say('cli.ui.option.untilClosed'))
    .option('--plain-address', say('cli.ui.option.plainAddress'))
    .action((files: string[], _, command: Command) => {
      const options = command.optsWithGlobals<Options>()
      if (options.passphraseStdin) command.error(say('cli.ui.passphraseInWindow'))
      return ui(options, files, io)
    })
  addHelp(command, () => [
    say('cli.ui.help.address'),
    say('cli.ui.help.safari'),
    say('cli.program.help.json', { shape: '{"url"}' }),
  ])
}

async function ui(options: Options, files: readonly string[], io: Io): Promise<void> {
  const output = createOutput(io)
  if (!existsSync(path.join(io.rendererFolder, 'index.html'))) {
    throw new AppError('unavailable', words('cli.ui.notBuilt'))
  }
  const address = chooseAddress(options, process.platform)
  const stopped = io.untilStopped()
  let typist: Typist | null = null
  const app = await startTerminalApp(io, options, {
    window: { pageClipboard: findPageClipboard(process.platform, io.env), typist: () => typist },
  })
  try {
    const page = createPage(io.rendererFolder, randomBytes)
    const { port } = options
    const onIntruder = sayIntruders(output)
    // The choice is made in the window, and the terminal follows.
    app.onEvent(({ name, payload }) => {
      if (name === 'settings.changed') void io.speaker?.choose(payload.language)
    })
    const language = (accepted: readonly string[]) => {
      const { choice, system } = io.speaker?.page() ?? { choice: 'system', system: [] }
      return { choice, system: system.length > 0 ? system : accepted }
    }
    const server = await serveUi({
      app,
      page,
      language,
      address,
      port,
      random: randomBytes,
      onIntruder,
    })
    const paths = files.map(file => path.resolve(file))
    // Before that, nobody would receive them.
    if (paths.length > 0) void server.whenHeard().then(() => app.offerFiles(paths))
    try {
      const { url } = server.freshLink()
      if (options.json) output.json({ url })
      else output.line(say('cli.ui.open', { url }))
      const ends: Promise<unknown>[] = [stopped]
      const window = options.window ? await openWindowOrSayWhy(url, server, io, output) : null
      if (window) {
        ends.push(window.closed)
        typist = typistBeside(server, io.env)
      }
      const opensTab = options.open && !window
      const closeFile = opensTab ? await openOrSayWhy(url, server, io, output) : null
      if (options.untilClosed || (options.window && !window)) ends.push(server.whenLeft(leftForMs))
      const stopAsking = giveFreshLinks(server, io, output)
      const stopQuick = openQuickAccess({ app, server, window, io, output })
      await Promise.race(ends)
      stopAsking()
      stopQuick()
      await closeFile?.()
      await window?.close()
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
    // Another program may have left something in the browser for this very address.
    throw new AppError('bad-input', words('cli.ui.plainPort'))
  }
  return plainAddress(randomBytes, platform)
}

/** Null if no browser has such windows, or if it did not start. A tab is used instead. */
async function openWindowOrSayWhy(
  url: string,
  server: UiServer,
  io: Io,
  output: Output,
): Promise<BrowserWindow | null> {
  const program = findWindowBrowser(io.env, process.platform)
  if (program === null) {
    output.note(say('cli.ui.noWindow'))
    return null
  }
  const { file, window } = await openWindowAt(url, program, io.env)
  const isOpen = await Promise.race([
    server.whenOpened().then(() => true),
    window.closed.then(
      () => false,
      () => false,
    ),
  ])
  await file.remove().catch(() => undefined)
  if (isOpen) return window
  output.note(say('cli.ui.noWindow'))
  return null
}

/** Returns a function that removes the file with which the browser was opened, if there is one. */
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
      output.note(say('cli.ui.notOpenedYet'))
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
    output.note(say('cli.ui.browserFailed'))
    return null
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    // If the file cannot be removed, its link has been used or is no longer valid.
    done ??= work().catch(() => undefined)
    return done
  }
}

/** Enter prints a new link, for another browser or after the first was used. */
function giveFreshLinks(server: UiServer, { stdin }: Io, output: Output): () => void {
  if (!stdin.isTTY) return () => {}
  output.note(say('cli.ui.keys'))
  const give = () => {
    const { url, endedSession } = server.freshLink()
    output.line(say('cli.ui.open', { url }))
    if (endedSession) output.note(say('cli.ui.closedTab'))
  }
  stdin.on('data', give)
  return () => {
    stdin.off('data', give)
    stdin.pause()
  }
}

/** Each kind is reported once, so that repeated attempts don't fill the terminal. */
function sayIntruders(output: Output): (what: 'used-link' | 'other-user') => void {
  const said = new Set<string>()
  return what => {
    if (said.has(what)) return
    said.add(what)
    output.note(say('cli.ui.intruder', { what: what === 'used-link' ? 'usedLink' : 'otherUser' }))
  }
}
