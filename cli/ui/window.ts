/**
 * Opens a separate window for the page, without tabs and an address bar, which every browser of
 * Chromium's family supports. It gets a profile of its own, so that no extension of the user's sees
 * the page. The profile is deleted when the window is closed.
 */
import { type StdioOptions, spawn } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { openBrowserPipe } from './browser-pipe.ts'

export interface BrowserWindow {
  /** Resolves when its user has closed it, and rejects if it could not be opened. */
  readonly closed: Promise<void>
  /** Opens another one next to it, with the same program and profile. Throws if it doesn't open. */
  openAnother(address: string): Promise<void>
  /** Brings the window that shows this address to the front, if the system allows it. */
  bringToFront(address: string): Promise<void>
  /** Closes it, and deletes its profile. */
  close(): Promise<void>
}

/**
 * The browsers are tried in the order of how likely they were installed by the user, and not by
 * another program.
 */
const linuxPrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]

const macApps = [
  '/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Chromium.app/Contents/MacOS/Chromium',
  '/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Brave Browser.app/Contents/MacOS/Brave Browser',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
]

/**
 * The system finds the window's icon and its place in the taskbar by this name of the desktop file.
 */
export const windowClass = 'app.countersign.Countersign'

/** Chromium reads commands from file descriptor 3, and answers on 4. */
const withPipes: StdioOptions = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']

/** Returns the first one that exists; null if there is none. */
export function findWindowBrowser(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string | null {
  return placesToLook(env, platform).find(file => isUsable(file, platform)) ?? null
}

function placesToLook(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')]
    return folders.flatMap(folder => macApps.map(app => path.join(folder, app)))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return folders.flatMap(folder =>
      folder ? windowsPrograms.map(program => path.win32.join(folder, program)) : [],
    )
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute)
  return linuxPrograms.flatMap(program => folders.map(folder => path.join(folder, program)))
}

/** A snap cannot see folders that another program has created for it. */
function isUsable(file: string, platform: NodeJS.Platform): boolean {
  try {
    accessSync(file, constants.X_OK)
    if (platform !== 'linux') return true
    if (file.startsWith('/snap/')) return false
    const start = readFileSync(file).subarray(0, 4096).toString('latin1')
    return !(start.startsWith('#!') && start.includes('/snap/'))
  } catch {
    return false
  }
}

export async function openWindow(
  program: string,
  address: string,
  env: NodeJS.ProcessEnv,
): Promise<BrowserWindow> {
  const profile = await mkdtemp(path.join(tmpdir(), 'countersign-window-'))
  await writePreferences(profile)
  const args = windowArguments(address, profile)
  // On other systems, there is no tray that would need it. The browser ends with these pipes.
  const isAsked = process.platform === 'linux'
  const child = isAsked
    ? spawn(program, [...args, '--remote-debugging-pipe'], { env, stdio: withPipes })
    : spawn(program, args, { env, stdio: 'ignore' })
  const [, , , to, from] = child.stdio
  const pipe = to && from ? openBrowserPipe(to as Writable, from as Readable) : null
  let isOver = false
  const closed = new Promise<void>((resolve, reject) => {
    const end = (act: () => void) => {
      isOver = true
      void removeProfile(profile).then(act)
    }
    child.once('error', error => end(() => reject(error)))
    child.once('exit', () => end(resolve))
  })
  closed.catch(() => undefined)
  return {
    closed,
    openAnother: address =>
      new Promise((resolve, reject) => {
        // The running program opens it, and this one ends.
        const args = windowArguments(address, profile)
        const messenger = spawn(program, args, { env, stdio: 'ignore' })
        messenger.once('error', reject)
        messenger.once('exit', code =>
          code === 0 ? resolve() : reject(new Error('The browser opened no other window.')),
        )
      }),
    async bringToFront(address) {
      if (!isOver) await pipe?.bringToFront(address)
    },
    async close() {
      if (!isOver) child.kill()
      await closed.catch(() => undefined)
    },
  }
}

/** By default, a browser offers to save what is typed into a password field. */
async function writePreferences(profile: string): Promise<void> {
  const folder = path.join(profile, 'Default')
  await mkdir(folder)
  const preferences = {
    credentials_enable_service: false,
    autofill: { profile_enabled: false, credit_card_enabled: false },
  }
  await writeFile(path.join(folder, 'Preferences'), JSON.stringify(preferences))
}

function windowArguments(address: string, profile: string): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    `--class=${windowClass}`,
    '--window-size=1100,760',
    '--no-first-run',
    '--no-default-browser-check',
    // Nothing from the page is stored on disk, and nobody is asked for a password for storing
    // anything.
    '--disk-cache-size=1',
    '--password-store=basic',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
  ]
}

/** Chromium's last processes may still write after its first one has ended. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
    () => undefined,
  )
}
