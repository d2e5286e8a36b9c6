/**
 * Runs a command with a home folder and an unlocked keychain of its own, so that tests never touch
 * the user's: `node scripts/test-session.mjs npx vitest run test/core`.
 * Only Linux can have both; elsewhere the command runs as it is, without COUNTERSIGN_TEST_KEYRING.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { hand, run } from './run.mjs'

/** @returns {string | null} why there can be no keychain to test with; null where there can */
export function noKeyringReason() {
  if (process.platform !== 'linux') return 'only Linux can start a keychain of the tests’ own'
  for (const command of ['dbus-daemon', 'gnome-keyring-daemon']) {
    if (run(command, ['--version'], { stdio: 'ignore' }) !== 0) return `${command} is missing`
  }
  return null
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<number>} the exit status of the command
 */
export async function inTestSession(command) {
  const [program = '', ...args] = command
  if (noKeyringReason()) return (await hand(program, args)).status
  const home = mkdtempSync(join(tmpdir(), 'countersign-test-'))
  const bus = startBus(home)
  try {
    const address = await addressOf(bus)
    const env = { ...process.env, ...homeEnvironment(home), DBUS_SESSION_BUS_ADDRESS: address }
    startKeyring(env)
    return (await hand(program, args, { env })).status
  } finally {
    bus.kill()
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** @param {string} home an empty folder */
function homeEnvironment(home) {
  const folders = {
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_RUNTIME_DIR: join(home, 'run'),
  }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  chmodSync(folders.XDG_RUNTIME_DIR, 0o700)
  return { ...folders, COUNTERSIGN_TEST_KEYRING: '1' }
}

/** A bus that starts nothing by itself: no prompter, no second keychain, nothing of the user's. */
const busConfig = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** @param {string} home */
function startBus(home) {
  const config = join(home, 'bus.conf')
  writeFileSync(config, busConfig)
  return spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} bus */
async function addressOf(bus) {
  const lines = createInterface({ input: bus.stdout })
  const [address] = await Promise.race([
    once(lines, 'line'),
    once(bus, 'exit').then(() => Promise.reject(new Error('The test bus did not start'))),
  ])
  return String(address)
}

/**
 * Unlocking with a passphrase makes the login keyring, which becomes the default one. The daemon
 * goes to the background once it is ready, and ends with its bus.
 * @param {NodeJS.ProcessEnv} env
 */
function startKeyring(env) {
  const { status } = spawnSync('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
    env,
    input: 'test',
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: 20_000,
  })
  if (status !== 0) throw new Error('The test keychain did not start')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(await inTestSession(process.argv.slice(2)))
}
