/**
 * `npm run dev [-- electron]` serves Countersign as `npm start` does, with the real content policy,
 * and rebuilds whatever a saved file made stale. After a change of the page, a reload is enough; a
 * change of the program restarts it. Arguments after `electron` or `ui` are passed on.
 */
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStale } from './build.mjs'
import { electronExecutable } from './electron-binary.mjs'
import { setUp } from './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = 'ui', ...args] = process.argv.slice(2)
const host = name === 'electron' ? 'electron' : 'cli'
/** Editors may save several files in a row, so a build waits for the last one. */
const settleMs = 150

/** @type {import('node:child_process').ChildProcess | null} */
let child = null
/** @type {NodeJS.Timeout | undefined} */
let timer
setUp()
let running = rebuild()

for (const room of ['shared', 'core', 'server', 'cli', 'electron', 'renderer']) {
  watch(join(root, room), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(rebuild)
    }, settleMs)
  })
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    child?.kill(signal)
    process.exit(0)
  })
}

async function rebuild() {
  try {
    const built = await buildStale(['renderer', host])
    if (built.length > 0) console.log(`Built ${built.join(' and ')}.`)
    if (!child || built.includes(host)) await startAnew()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}

async function startAnew() {
  const last = child
  if (last && last.exitCode === null && last.signalCode === null) {
    last.kill()
    await new Promise(resolve => last.once('exit', resolve))
  }
  const [program, ...first] = command()
  child = spawn(program, [...first, ...args], { stdio: 'inherit' })
}

/** @returns {[string, ...string[]]} */
function command() {
  if (host === 'cli') return [process.execPath, join(root, 'out/cli/countersign.js'), 'ui']
  const executable = electronExecutable()
  if (!executable) throw new Error('Electron is not there yet: `npm start` brings it.')
  return [executable, root]
}
