/** Drives this machine's Chromium with Playwright. */
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/browser-path.mjs'
import { conditionMs } from '../patience.ts'
import { type Display, openDisplay } from './display.ts'

const executablePath = findBrowser()

/** Tests in a window are skipped without a browser, and `npm test` says aloud what it left out. */
export const hasBrowser = executablePath !== null

export interface BrowserOptions {
  /** Opens a window, on a screen of its own where there can be one. */
  readonly headed?: boolean
  /** Adds switches of Chromium. */
  readonly args?: readonly string[]
}

/**
 * Chromium does this ahead, with every window: it loads pages for the lists below its address bar,
 * and starts a process for the next page.
 */
const ahead = ['SpareRendererForSitePerProcess', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup']
/** Playwright turns these off, too, but Chromium heeds the last switch alone. */
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

/** Chromium does nothing by itself with these: what it then still asks for, the page asked for. */
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

/** All tests of a file share the one without switches of its own; each has a profile in it. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser()
  return shared
}

export async function closeSharedBrowser(): Promise<void> {
  const browser = await shared
  shared = undefined
  await browser?.close()
}

/** Opens a browser with a fresh profile. Closing it closes its screen, too. */
export async function openBrowser({ headed = false, args = [] }: BrowserOptions = {}) {
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge to test with')
  const display = headed ? await openDisplay() : null
  try {
    const browser = await chromium.launch({
      executablePath,
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

/** Gives what its pages wait for the time that a busy machine takes. */
function patient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser)
  // A page without a context of its own gets it there, too.
  browser.newContext = async options => {
    const context = await newContext(options)
    context.setDefaultTimeout(conditionMs)
    return context
  }
  return browser
}

function withDisplay(browser: Browser, display: Display | null): Browser {
  browser.once('disconnected', () => void display?.close())
  return browser
}
