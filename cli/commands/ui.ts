import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Command, Option } from 'commander'
import type { BackgroundOfOurs } from '../../core/background/background.ts'
import type { Typist } from '../../core/host/host.ts'
import { createPage } from '../../core/host/page.ts'
import type { App } from '../../core/start.ts'
import { AppError } from '../../shared/errors.ts'
import type { LanguageChoice } from '../../shared/wording/languages.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { parsePort } from '../parse-port.ts'
import { askRunning } from '../running/ask-running.ts'
import {
  type Address,
  hasManyLoopbackAddresses,
  namedAddress,
  plainAddress,
} from '../ui/address.ts'
import { createUiBackground } from '../ui/background.ts'
import { createMainWindow, leftForMs, type MainWindow } from '../ui/main-window.ts'
import { findPageClipboard } from '../ui/page-clipboard.ts'
import { createQuickAccess, type QuickAccess, typistBeside } from '../ui/quick-access.ts'
import { serveUi, type UiServer } from '../ui/server.ts'
import { giveFreshLinks, sayIntruders } from '../ui/tell-terminal.ts'
import { type GlobalOptions, startTerminalApp, vaultArguments } from '../vault-session.ts'

export interface UiChoices extends GlobalOptions {
  readonly port: number
  readonly open: boolean
  readonly window?: true
  readonly hidden?: true
  readonly untilClosed?: true
  readonly plainAddress?: true
}

/** The parts of the program that the user sees. */
interface Screen {
  readonly window: MainWindow
  readonly quick: QuickAccess
  readonly typist: Typist
}

export function defineUi(program: Command, io: Io): void {
  const command = program
    .command('ui')
    .summary(say('cli.ui.summary'))
    .description(say('cli.ui.description'))
    .argument('[files...]', say('cli.ui.argument.files'))
    .option('--port <number>', say('cli.ui.option.port'), parsePort, 0)
    .option('--no-open', say('cli.ui.option.noOpen'))
    .addOption(new Option('--window', say('cli.ui.option.window')).conflicts('open'))
    .option('--hidden', say('cli.ui.option.hidden'))
    .option('--until-closed', say('cli.ui.option.untilClosed'))
    .option('--plain-address', say('cli.ui.option.plainAddress'))
    .action((files: string[], _, command: Command) => {
      const options = command.optsWithGlobals<UiChoices>()
      if (options.passphraseStdin) command.error(say('cli.ui.passphraseInWindow'))
      return openUi(options, files, io)
    })
  addHelp(command, () => [
    say('cli.ui.help.address'),
    say('cli.ui.help.safari'),
    say('cli.program.help.json', { shape: '{"url"}' }),
  ])
}

/**
 * Opens the window until it is stopped. A demo passes `fill`, which creates its vault before anybody
 * sees it.
 */
export async function openUi(
  options: UiChoices,
  files: readonly string[],
  io: Io,
  fill: ((app: App) => Promise<void>) | null = null,
): Promise<void> {
  const output = createOutput(io)
  if (!existsSync(path.join(io.rendererFolder, 'index.html'))) {
    throw new AppError('unavailable', words('cli.ui.notBuilt'))
  }
  if (await isShownElsewhere(options, files, io)) return output.note(say('cli.ui.runsAlready'))
  const address = chooseAddress(options, process.platform)
  const stopped = io.untilStopped()
  /** The tray may appear before the page can be opened. */
  let screen: Screen | null = null
  let quit = () => {}
  const ended = new Promise<void>(resolve => {
    quit = resolve
  })
  const background = createUiBackground({
    io,
    output,
    startArguments: [...vaultArguments(options), 'ui', '--window', '--hidden'],
    isHidden: options.hidden === true,
    core: () => started,
    acts: {
      open: () => void screen?.window.show(),
      quick: () => void screen?.quick.open(),
      scan: () => void started.then(app => app.requestScan()),
      lock: () => void started.then(app => app.dispatch('vault.lock', undefined)),
      quit: () => quit(),
    },
  })
  const started: Promise<App> = startTerminalApp(io, options, {
    isDemo: fill !== null,
    window: {
      pageClipboard: findPageClipboard(process.platform, io.env),
      typist: () => (screen?.window.current() ? screen.typist : null),
      background,
      showWindow() {
        if (!options.window || !screen) return false
        void screen.window.show()
        return true
      },
    },
  })
  try {
    const app = await started
    try {
      await fill?.(app)
      const server = await servePage(options, app, address, io, output)
      screen = openScreen({ options, app, server, background, io, output, quit })
      try {
        await show({ options, files, screen, app, server, background, io, output }, [
          stopped,
          ended,
        ])
      } finally {
        await screen.quick.close()
        await screen.window.close()
        await server.close()
      }
    } finally {
      await app.close()
    }
  } finally {
    background.close()
  }
}

/** A program that runs already, in the tray perhaps, shows its own window. */
async function isShownElsewhere(
  { window, hidden, port, json, vault = null }: UiChoices,
  files: readonly string[],
  { env }: Io,
): Promise<boolean> {
  if (!window || hidden || json || port !== 0 || files.length > 0) return false
  const reply = await askRunning({ method: 'show' }, { env, vaultChoice: vault })
  return reply?.ok === true
}

/** Serves the page in the language that the user or the browser prefers. */
function servePage(
  { port }: UiChoices,
  app: App,
  address: Address,
  io: Io,
  output: Output,
): Promise<UiServer> {
  const language = (accepted: readonly string[]) => {
    const { choice, system } = io.speaker?.page() ?? { choice: 'system', system: [] }
    return { choice, system: system.length > 0 ? system : accepted }
  }
  return serveUi({
    app,
    page: createPage(io.rendererFolder, randomBytes),
    language,
    address,
    port,
    random: randomBytes,
    onIntruder: sayIntruders(output),
  })
}

interface Running {
  readonly options: UiChoices
  readonly app: App
  readonly server: UiServer
  readonly background: BackgroundOfOurs
  readonly io: Io
  readonly output: Output
}

function openScreen(running: Running & { readonly quit: () => void }): Screen {
  const { options, app, server, background, io, output, quit } = running
  const hasWindows = options.window === true
  const window = createMainWindow({
    server,
    io,
    output,
    kind: hasWindows ? 'window' : 'tab',
    onClosed() {
      // If the tray can bring the window back, the program keeps running, and the vault stays open.
      const stays = background.staysOnClose() ? background.isReachable() : Promise.resolve(false)
      void stays.then(isReachable => (isReachable ? app.systemEvent('hidden') : quit()))
    },
  })
  const quick = createQuickAccess({ server, window: window.current, hasWindows, io, output })
  return { window, quick, typist: typistBeside(server, io.env) }
}

/** Resolves as soon as one of `ends` does. */
async function show(
  {
    options,
    files,
    screen,
    app,
    server,
    background,
    io,
    output,
  }: Running & {
    readonly files: readonly string[]
    readonly screen: Screen
  },
  ends: readonly Promise<unknown>[],
): Promise<void> {
  const { window, quick } = screen
  const paths = files.map(file => path.resolve(file))
  // Before that, nobody would receive them.
  if (paths.length > 0) void server.whenHeard().then(() => app.offerFiles(paths))
  const { url } = server.freshLink()
  if (options.json) output.json({ url })
  else output.line(say('cli.ui.open', { url }))

  /** The language is chosen in the window, and the terminal and the tray follow. */
  async function speakAs(choice: LanguageChoice): Promise<void> {
    if (await io.speaker?.choose(choice)) background.renew()
  }
  /** A page that isn't open yet would miss the request to scan. */
  async function showForScan(): Promise<void> {
    if (server.isHeard()) return window.show()
    await window.show()
    await server.whenHeard()
    app.requestScan()
  }
  const unfollow = app.onEvent(message => {
    background.follow(message)
    if (message.name === 'settings.changed') void speakAs(message.payload.language)
    if (message.name === 'quick.requested') void quick.open()
    if (message.name === 'scan.requested') void showForScan()
  })
  const over = Promise.race(ends)
  if (options.open) {
    // Nobody would find a program that shows nothing: without a tray, the window is shown.
    const isHidden = options.hidden === true && (await background.isReachable())
    if (!isHidden) await Promise.race([window.show(url), over])
  }
  const stopAsking = giveFreshLinks(server, io, output)
  await (options.untilClosed ? Promise.race([over, server.whenLeft(leftForMs)]) : over)
  unfollow()
  stopAsking()
}

function chooseAddress({ plainAddress: isPlain, port }: UiChoices, platform: NodeJS.Platform) {
  if (!isPlain) return namedAddress(randomBytes)
  if (port !== 0 && !hasManyLoopbackAddresses(platform)) {
    // Another program may have left something in the browser for this very address.
    throw new AppError('bad-input', words('cli.ui.plainPort'))
  }
  return plainAddress(randomBytes, platform)
}
