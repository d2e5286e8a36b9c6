import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import open from 'open'
import { type OpeningFile, writeOpeningFile } from './opening-file.ts'
import { type BrowserWindow, openWindow } from './window.ts'

const lookupMs = 2000

/**
 * Opens the user's browser if there is a desktop. Returns the file that leads it to `url`, which
 * must be removed after use; null if there is no desktop.
 */
export async function openBrowser(
  url: string,
  env: NodeJS.ProcessEnv,
): Promise<OpeningFile | null> {
  const { platform } = process
  const hasDesktop = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY
  if (!hasDesktop) return null
  const browserFolder = platform === 'linux' ? await snapFolder() : null
  const file = await writeOpeningFile(url, { env, platform, browserFolder })
  try {
    await open(file.path)
  } catch (error) {
    await file.remove()
    throw error
  }
  return file
}

/** Opens a separate window with such a file as well. `program` belongs to Chromium's family. */
export async function openWindowAt(
  url: string,
  program: string,
  env: NodeJS.ProcessEnv,
): Promise<{ file: OpeningFile; window: BrowserWindow }> {
  const { platform } = process
  const file = await writeOpeningFile(url, { env, platform, browserFolder: null })
  try {
    return { file, window: await openWindow(program, pathToFileURL(file.path).href, env) }
  } catch (error) {
    await file.remove()
    throw error
  }
}

/** Opens another window next to that one in the same way. */
export async function openWindowBeside(
  window: BrowserWindow,
  url: string,
  env: NodeJS.ProcessEnv,
): Promise<OpeningFile> {
  const file = await writeOpeningFile(url, { env, platform: process.platform, browserFolder: null })
  try {
    await window.openAnother(pathToFileURL(file.path).href)
    return file
  } catch (error) {
    await file.remove()
    throw error
  }
}

/**
 * A browser from a snap, as Ubuntu's are, can read neither hidden nor temporary folders, but it has
 * one below ~/snap. Its desktop entry is named `<snap>_<program>.desktop`.
 */
async function snapFolder(): Promise<string | null> {
  const entry = await printed('xdg-mime', ['query', 'default', 'text/html'])
  const [, snap] = /^([a-z0-9-]+)_[\w.-]+\.desktop$/.exec(entry) ?? []
  if (snap === undefined) return null
  const folder = path.join(homedir(), 'snap', snap, 'common')
  return (await isFolder(folder)) ? folder : null
}

/** Empty if the program isn't there, or prints nothing in time. */
function printed(command: string, args: readonly string[]): Promise<string> {
  return new Promise(resolve => {
    execFile(command, args, { timeout: lookupMs }, (error, stdout) => {
      resolve(error ? '' : stdout.trim())
    })
  })
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}
