/**
 * Starts the server as its users run it: the built program in a process of its own, with its usual
 * logging.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @typedef {{ folder: string, db: string, env: Record<string, string>, remove: () => void }} Place */

/**
 * Creates a temporary database with a key of its own.
 * @returns {Place}
 */
export function makePlace() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  return {
    folder,
    db: join(folder, 'server.db'),
    env: {
      COUNTERSIGN_SERVER_KEY: randomBytes(32).toString('base64'),
      COUNTERSIGN_TRUST_PROXY: '1',
      COUNTERSIGN_DATA_FOLDER: folder,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * @typedef {object} ServerProcess
 * @property {string} url
 * @property {() => number} rssMb
 * @property {() => number} cpuMs used since it started
 * @property {() => Promise<void>} kill by SIGKILL
 * @property {() => Promise<void>} stop
 */

export const builtProgram = join(root, 'out/cli/countersign.js')

/**
 * @param {Place} place
 * @param {string} [program] the built one of this folder unless given
 * @returns {Promise<ServerProcess>} once it listens
 */
export async function startServerProcess({ folder, db, env }, program = builtProgram) {
  const log = openSync(join(folder, 'server.log'), 'a')
  const child = spawn(process.execPath, [program, 'server', '--db', db, '--port', '0'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', log],
  })
  closeSync(log)
  // A bench that fails must not leave a server behind.
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  const stdout = /** @type {import('node:stream').Readable} */ (child.stdout)
  const lines = createInterface({ input: stdout })
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('The server did not start.'))),
  ])
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return {
    url: /http:\S+/.exec(String(line))?.[0] ?? '',
    rssMb: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    },
    // User and system time are in units of 10 ms (proc(5)).
    cpuMs: () => {
      const fields =
        readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}
