/**
 * Finds browsers to test with: the machine's own Chrome, Chromium, or Edge, or else Playwright's;
 * and a Firefox, for what every browser must be able to do.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const debiansShell = '/usr/lib/chromium/chromium-headless-shell'

const firefox = {
  commands: ['firefox-esr', 'firefox'],
  macApps: ['Firefox.app/Contents/MacOS/firefox'],
  windowsPrograms: ['Mozilla Firefox\\firefox.exe'],
}

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * @param {NodeJS.ProcessEnv} [env] COUNTERSIGN_BROWSER names one outright
 * @returns {string | null} an executable
 */
export function findBrowser(env = process.env) {
  if (env.COUNTERSIGN_BROWSER) return env.COUNTERSIGN_BROWSER
  return candidates(env, { commands, macApps, windowsPrograms }).find(isUsable) ?? playwrightsOwn()
}

/**
 * Finds the same Chromium without the parts that only a window has, which Debian packages
 * separately. It starts in half the time.
 * @param {string | null} [browser] what it may replace
 * @returns {string | null} an executable
 */
export function findHeadlessShell(browser = findBrowser()) {
  return isDebiansBrowser(browser) && existsSync(debiansShell) ? debiansShell : null
}

/** @param {string | null} browser */
export function isDebiansBrowser(browser) {
  return browser === '/usr/bin/chromium'
}

/**
 * @param {NodeJS.ProcessEnv} [env] COUNTERSIGN_FIREFOX names one outright
 * @returns {string | null} an executable
 */
export function findFirefox(env = process.env) {
  if (env.COUNTERSIGN_FIREFOX) return env.COUNTERSIGN_FIREFOX
  return candidates(env, firefox).find(isUsable) ?? null
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {typeof firefox} names
 */
function candidates(env, { commands, macApps, windowsPrograms }) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap(folder =>
      macApps.map(app => join(folder, app)),
    )
  }
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return folders.flatMap(folder => windowsPrograms.map(program => join(folder ?? '', program)))
  }
  const path = (env.PATH ?? '').split(delimiter)
  return commands.flatMap(command => path.map(folder => join(folder, command)))
}

/**
 * Ubuntu's browsers are snaps behind scripts, which can see neither our temporary profile nor our
 * files.
 * @param {string} file
 */
function isUsable(file) {
  if (!existsSync(file) || file.startsWith('/snap/')) return false
  if (process.platform !== 'linux') return true
  const start = readFileSync(file).subarray(0, 4096).toString('latin1')
  return !(start.startsWith('#!') && start.includes('/snap/'))
}

function playwrightsOwn() {
  const require = createRequire(import.meta.url)
  try {
    const { chromium } = require('playwright-core')
    const file = chromium.executablePath()
    return existsSync(file) ? file : null
  } catch (error) {
    // Before the first npm ci, Playwright isn't there either.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}
