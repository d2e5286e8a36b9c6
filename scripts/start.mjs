/**
 * `npm start` builds what is stale and opens Countersign in Electron, or in the browser if there is
 * no Electron or no display. Arguments after `--` are passed on.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStale } from './build.mjs'
import {
  downloadElectron,
  electronExecutable,
  hasDisplay,
  releaseHost,
  sandboxRemedy,
} from './electron-binary.mjs'
import { hand } from './run.mjs'
import { setUp } from './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const args = process.argv.slice(2)
/** A program that Linux cannot load exits with this status. */
const missingLibrary = 127

setUp()
const electron = await findElectron()
process.exit(electron ? await openElectron(electron) : await serve())

/** @returns {Promise<string | null>} an executable; null after saying why there is none */
async function findElectron() {
  if (!hasDisplay(process.env, process.platform)) {
    console.log('There is no display here: Countersign serves its window on this machine instead.')
    return null
  }
  const executable = electronExecutable() ?? (await downloadElectron())
  if (!executable) {
    const { host } = new URL(releaseHost(process.env))
    console.log(`Electron could not be had from ${host}: Countersign opens in the browser instead.`)
    return null
  }
  const remedy = sandboxRemedy(executable)
  if (!remedy) return executable
  console.log(
    `This system denies Electron its sandbox: Countersign opens in the browser instead. To allow it: ${remedy}`,
  )
  return null
}

/**
 * @param {string} executable
 * @returns {Promise<number>} the exit status
 */
async function openElectron(executable) {
  await buildStale(['renderer', 'electron'])
  // Chromium refuses to run its sandbox as root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { status } = await hand(executable, [...asRoot, root, ...args])
  if (status !== missingLibrary) return status
  console.log('Electron lacks a library of the system: Countersign opens in the browser instead.')
  return serve()
}

/** @returns {Promise<number>} the exit status */
async function serve() {
  await buildStale(['renderer', 'cli'])
  const command = [join(root, 'out/cli/countersign.js'), 'ui', ...args]
  const { status, signal } = await hand(process.execPath, command)
  return signal === 'SIGINT' ? 0 : status
}
