/** Starts the built Countersign in a browser or in Electron, and returns its page. */
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
  /** The test's own folder for Countersign's files. */
  readonly dataFolder: string
  /** The name of its items in the keychain, which is the test's own as well. */
  readonly keychainService: string
  /** `keychain` or the path of a vault file. Defaults to Countersign's own choice. */
  readonly vault?: string
  readonly env?: Readonly<Record<string, string>>
  /** Sets the page's permissions, color scheme, and locale. Only the browser uses it. */
  readonly context?: BrowserContextOptions
}

/** Records what the pages of a launch did, including all restarts. */
export interface PageRecord {
  /** The address of every request by a page or its workers, in order. */
  readonly requests: readonly string[]
  /**
   * Errors on the console, including violations of the content security policy, and uncaught ones.
   */
  readonly complaints: readonly string[]
}

export interface Launched extends PageRecord {
  /** Changes with every `restart`. */
  readonly page: Page
  /** Ends the process as a user would, and starts it again with the same data. */
  restart(): Promise<Page>
  close(): Promise<void>
}

interface Running {
  readonly page: Page
  stop(): Promise<void>
}

/** The last authorization that each page has sent, which only its own memory has. */
const authorizations = new WeakMap<Page, string>()

/**
 * Returns the authorization to call on behalf of a page; empty if the page has none, or needs none.
 */
export function authorizationOf(page: Page): string {
  return authorizations.get(page) ?? ''
}

function noteAuthorization(request: Request): void {
  const { authorization } = request.headers()
  if (authorization) authorizations.set(request.frame().page(), authorization)
}

/** `E2E_HOST=electron` runs the same tests in Electron itself, if its binary is installed. */
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
