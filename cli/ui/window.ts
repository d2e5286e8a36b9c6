/**
 * A window of its own for the page, without tabs and an address bar: every browser of Chromium's family
 * has one. It gets a profile of its own, so that no extension of the user's sees the page, and that
 * profile is thrown away when the window is closed.
 */
import { spawn } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface BrowserWindow {
  /** Resolves when its user has closed it, and fails where it could not be opened. */
  readonly closed: Promise<void>
  /** Opens another one beside it, of the same program and profile. Fails where it does not open. */
  openAnother(address: string): Promise<void>
  /** Closes it, and removes its profile. */
  close(): Promise<void>
}

/**
 * The browsers are tried in the order of how many a system has that were installed for their user,
 * not by another program.
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

/** The window's icon and its place in the taskbar are looked up by it: the desktop file's name. */
export const windowClass = 'app.countersign.Countersign'

/** The first one that is there; null if there is none. */
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

/** A snap sees no folder that another program has made for it. */
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
  const child = spawn(program, windowArguments(address, profile), { env, stdio: 'ignore' })
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
        // The program that runs already opens it, and this one ends.
        const args = windowArguments(address, profile)
        const messenger = spawn(program, args, { env, stdio: 'ignore' })
        messenger.once('error', reject)
        messenger.once('exit', code =>
          code === 0 ? resolve() : reject(new Error('The browser opened no other window.')),
        )
      }),
    async close() {
      if (!isOver) child.kill()
      await closed.catch(() => undefined)
    },
  }
}

/** A browser asks whether to keep what is typed into a field for passwords, unless told. */
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
    // Nothing of the page is kept on disk, and nobody is asked for a password to keep anything with.
    '--disk-cache-size=1',
    '--password-store=basic',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
  ]
}

/** Chromium's last processes may still write when its first one has ended. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(
    () => undefined,
  )
}
