/** Starts the built Countersign, in a browser or in Electron, and hands over its page. */
import {
  _electron,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core'
import { electronExecutable } from '../../scripts/electron-binary.mjs'
import { type BrowserOptions, openBrowser, sharedBrowser } from './browser.ts'
import { openDisplay } from './display.ts'
import { projectRoot, serveUi } from './serve.ts'

export interface LaunchOptions extends BrowserOptions {
  /** Countersign keeps its files in this folder of the test's own. */
  readonly dataFolder: string
  /** Names its items in the keychain; of the test's own, too. */
  readonly keychainService: string
  /** Takes `keychain` or the path of a vault file; the default is Countersign's own. */
  readonly vault?: string
  readonly env?: Readonly<Record<string, string>>
  /** Sets the page's permissions, color scheme, and locale. The browser alone heeds it. */
  readonly context?: BrowserContextOptions
}

/** Notes what the pages of a launch did, over all its restarts. */
export interface PageRecord {
  /** Lists the address of every request that a page made, its workers' too, in order. */
  readonly requests: readonly string[]
  /**
   * Lists errors on the console, a broken content security policy among them, and uncaught ones.
   */
  readonly complaints: readonly string[]
}

export interface Launched extends PageRecord {
  /** Changes with every `restart`. */
  readonly page: Page
  /** Ends the process the way a user does and starts it anew over the same data. */
  restart(): Promise<Page>
  close(): Promise<void>
}

interface Running {
  readonly page: Page
  stop(): Promise<void>
}

/** Each page has sent this last to be let in: only its own memory holds it. */
const authorizations = new WeakMap<Page, string>()

/** Lets a test call in the name of a page; empty if the page has made none, or needs none. */
export function authorizationOf(page: Page): string {
  return authorizations.get(page) ?? ''
}

function noteAuthorization(request: Request): void {
  const { authorization } = request.headers()
  if (authorization) authorizations.set(request.frame().page(), authorization)
}

/** `E2E_HOST=electron` runs the same tests in Electron itself, where its binary is there. */
export const hostName = process.env.E2E_HOST === 'electron' ? 'electron' : 'ui'

export async function launchCountersign(options: LaunchOptions): Promise<Launched> {
  const requests: string[] = []
  const complaints: string[] = []
  const watch = (context: BrowserContext) => {
    context.on('request', request => requests.push(request.url()))
    context.on('request', noteAuthorization)
    context.on('weberror', error => complaints.push(error.error().message))
    context.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
  }
  const host = hostName === 'electron' ? await electronHost(options) : await browserHost(options)
  let running = await host.start(watch)
  return {
    get page() {
      return running.page
    },
    requests,
    complaints,
    async restart() {
      await running.stop()
      running = await host.start(watch)
      return running.page
    },
    async close() {
      await running.stop()
      await host.close()
    },
  }
}

interface Host {
  start(watch: (context: BrowserContext) => void): Promise<Running>
  close(): Promise<void>
}

async function browserHost(options: LaunchOptions): Promise<Host> {
  const isShared = !options.headed && !options.args
  const browser = await (isShared ? sharedBrowser() : openBrowser(options))
  return {
    async start(watch) {
      const served = await serveUi(vaultArguments(options), environment(options))
      const context = await browser.newContext(options.context)
      watch(context)
      const page = await context.newPage()
      await page.goto(served.address)
      return {
        page,
        async stop() {
          await context.close()
          await served.stop()
        },
      }
    },
    close: async () => {
      if (!isShared) await browser.close()
    },
  }
}

async function electronHost(options: LaunchOptions): Promise<Host> {
  const executablePath = electronExecutable()
  if (!executablePath) throw new Error('Electron is not there: `npm start` brings it')
  const display = await openDisplay()
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return {
    async start(watch) {
      const app = await _electron.launch({
        executablePath,
        args: [...asRoot, ...(options.args ?? []), projectRoot, ...vaultArguments(options)],
        env: { ...environment(options), ...(display.name && { DISPLAY: display.name }) },
      })
      watch(app.context())
      return { page: await app.firstWindow(), stop: () => app.close() }
    },
    close: () => display.close(),
  }
}

function vaultArguments({ vault }: LaunchOptions): string[] {
  return vault === undefined ? [] : ['--vault', vault]
}

function environment({ dataFolder, keychainService, env }: LaunchOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter(entry => entry[1] !== undefined)
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    COUNTERSIGN_DATA_FOLDER: dataFolder,
    COUNTERSIGN_KEYCHAIN_SERVICE: keychainService,
    ...env,
  }
}
