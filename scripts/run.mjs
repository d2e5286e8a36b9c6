/**
 * Starts other programs with our own standard streams. It has no dependencies, because setup runs
 * before npm ci.
 */
import { spawn, spawnSync } from 'node:child_process'

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number} the exit status; 127 where the command could not be started, 128 after a signal
 */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (result.error) return 127
  return result.status ?? 128
}

/**
 * Runs a program to its end, while this one only passes on signals, so that Ctrl+C and service
 * managers can end it properly.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ status: number, signal: NodeJS.Signals | null }>}
 */
export function hand(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  /** @param {NodeJS.Signals} signal */
  const forward = signal => child.kill(signal)
  // A terminal sends SIGINT to the whole foreground group, so the child already has it.
  const ignoreOrForward = process.stdin.isTTY ? () => {} : forward
  process.on('SIGINT', ignoreOrForward)
  process.on('SIGTERM', forward)
  const watch = endWithNpm(() => child.kill())
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status, signal) => {
      clearInterval(watch)
      process.off('SIGINT', ignoreOrForward)
      process.off('SIGTERM', forward)
      resolve({ status: status ?? 1, signal })
    })
  })
}

/**
 * npm passes signals to the shell that runs its script, and many shells end without passing them
 * on. What we started must not outlive the npm that started us.
 * @param {() => void} end
 */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && end(), 500)
}

/**
 * Runs the npm that runs this script, or else the one on the path, without checking for a newer
 * npm.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(args, { env = process.env, ...rest } = {}) {
  const options = { ...rest, env: { ...env, npm_config_update_notifier: 'false' } }
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options)
  // Node can only start npm.cmd through a shell (CVE-2024-27980). Our arguments are constants.
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}
