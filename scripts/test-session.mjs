/**
 * `node scripts/test-session.mjs npx vitest run test/core` runs a command with a home folder and an
 * unlocked keychain of its own, so that tests never touch the user's. Only Linux can have both.
 * Elsewhere the command runs as it is, without COUNTERSIGN_TEST_KEYRING.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { hand } from './run.mjs'
import { lookup } from './system-lookup.mjs'

/** @returns {string | null} why there can be no keychain to test with; null if there can */
export function noKeyringReason() {
  if (process.platform !== 'linux') return 'only Linux can start a keychain of the tests’ own'
  const has = lookup()
  for (const command of ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon']) {
    if (!has({ commands: [command] })) return `${command} is missing`
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
  /** @type {number | null} */
  let keyringPid = null
  try {
    const address = await addressOf(bus)
    const env = { ...process.env, ...homeEnvironment(home), DBUS_SESSION_BUS_ADDRESS: address }
    keyringPid = await startKeyring(env)
    return (await hand(program, args, { env })).status
  } finally {
    // The keyring ends before its bus. It would usually end with the bus, but not always.
    if (keyringPid !== null) process.kill(keyringPid)
    bus.kill()
    await removeFolder(home)
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

/**
 * This bus starts nothing by itself except what is in `services`: no prompter, no second keychain,
 * nothing of the user's.
 * @param {string | null} services a folder
 */
const busConfig =
  services => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  ${services === null ? '' : `<servicedir>${services}</servicedir>`}
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/**
 * @param {string} home
 * @param {{ services?: string | null, env?: NodeJS.ProcessEnv }} [given] `services`: a folder of those that
 *   it starts, in its own environment
 */
export function startBus(home, { services = null, env = process.env } = {}) {
  const config = join(home, 'bus.conf')
  writeFileSync(config, busConfig(services))
  return spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} bus */
export async function addressOf(bus) {
  const lines = createInterface({ input: bus.stdout })
  const [address] = await Promise.race([
    once(lines, 'line'),
    once(bus, 'exit').then(() => Promise.reject(new Error('The test bus did not start'))),
  ])
  return String(address)
}

/**
 * Unlocking with a passphrase creates the login keyring, which becomes the default one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the daemon's process
 */
async function startKeyring(env) {
  const { status } = spawnSync('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
    env,
    input: 'test',
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: 20_000,
  })
  if (status === 0) {
    // The daemon goes to the background a moment before its name is on the bus.
    for (let tries = 0; tries < 100; tries += 1) {
      const pid = keyringPidOn(env)
      if (pid) return pid
      await setTimeout(50)
    }
  }
  throw new Error('The test keychain did not start')
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {number | null} null while no keychain is on the bus
 */
function keyringPidOn(env) {
  const { stdout } = spawnSync(
    'dbus-send',
    [
      '--print-reply=literal',
      '--dest=org.freedesktop.DBus',
      '/',
      'org.freedesktop.DBus.GetConnectionUnixProcessID',
      'string:org.freedesktop.secrets',
    ],
    { env, encoding: 'utf8' },
  )
  const pid = /uint32 (\d+)/.exec(stdout ?? '')?.[1]
  return pid ? Number(pid) : null
}

/** The keychain may still be writing its last files. @param {string} folder */
async function removeFolder(folder) {
  for (let tries = 1; ; tries += 1) {
    try {
      return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (tries === 20) throw error
      await setTimeout(100)
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(await inTestSession(process.argv.slice(2)))
}
