/** Drives this machine's Chromium with Playwright. */
import { type Browser, chromium } from 'playwright-core'
import { findBrowser, findHeadlessShell } from '../../scripts/browser-path.mjs'
import { conditionMs } from '../patience.ts'
import { type Display, openDisplay } from './display.ts'

const executablePath = findBrowser()
const headlessShell = findHeadlessShell(executablePath)

/** Tests in a window are skipped without a browser, and `npm test` reports what it left out. */
export const hasBrowser = executablePath !== null

export interface BrowserOptions {
  /** Opens a window, on a virtual screen of its own if possible. */
  readonly headed?: boolean
  /** Adds switches of Chromium. */
  readonly args?: readonly string[]
}

/**
 * Chromium does these things in advance with every window: it loads pages for the lists below its
 * address bar, and starts a process for the next page.
 */
const ahead = ['SpareRendererForSitePerProcess', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup']
/** Playwright turns these off as well, but Chromium obeys only the last such switch. */
const ofPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

/**
 * With these, Chromium sends no requests by itself, so whatever is requested comes from the page.
 */
export const quiet = [
  `--disable-features=${[...ahead, ...ofPlaywright].join()}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let shared: Promise<Browser> | undefined

/**
 * Shared by all tests of a file that need no switches of their own. Each test has its own profile
 * in it.
 */
export function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser()
  return shared
}

export async function closeSharedBrowser(): Promise<void> {
  const browser = await shared
  shared = undefined
  await browser?.close()
}

/** Opens a browser with a fresh profile. Closing it closes its screen as well. */
export async function openBrowser({ headed = false, args = [] }: BrowserOptions = {}) {
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge to test with')
  const display = headed ? await openDisplay() : null
  try {
    const browser = await chromium.launch({
      executablePath: headed ? executablePath : (headlessShell ?? executablePath),
      headless: !headed,
      // Chromium refuses to run its sandbox as root.
      chromiumSandbox: !(process.platform === 'linux' && process.getuid?.() === 0),
      args: [...quiet, ...args],
      env: { ...process.env, ...(display?.name && { DISPLAY: display.name }) },
    })
    return patient(withDisplay(browser, display))
  } catch (error) {
    await display?.close()
    throw error
  }
}

/**
 * Extends the timeouts of its pages to what a busy machine needs. A headless shell has nobody to
 * ask who may write to the clipboard, which other browsers allow after a click.
 */
function patient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser)
  // A page that is opened without a context gets the timeouts there as well.
  browser.newContext = async options => {
    const permissions = [
      ...(headlessShell ? ['clipboard-write'] : []),
      ...(options?.permissions ?? []),
    ]
    const context = await newContext({ ...options, permissions })
    context.setDefaultTimeout(conditionMs)
    return context
  }
  return browser
}

function withDisplay(browser: Browser, display: Display | null): Browser {
  browser.once('disconnected', () => void display?.close())
  return browser
}
