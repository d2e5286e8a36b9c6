/**
 * Installs the Debian package in a clean system and uses it there: a debootstrap in a temporary
 * folder, as root, from Debian’s mirrors. `npm run package:deb -- --try` builds the package first.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** The oldest Debian with a Node that is new enough. */
const suite = 'trixie'
const mirror = 'http://deb.debian.org/debian'
const startMs = 60_000

/**
 * @param {string} deb
 * @returns {Promise<void>} fails with what went wrong
 */
export async function tryDeb(deb) {
  if (process.getuid?.() !== 0) throw new Error('A clean system is made by root alone.')
  const root = mkdtempSync(join(tmpdir(), 'countersign-debian-'))
  try {
    run('debootstrap', ['--variant=minbase', suite, root, mirror])
    // Every user in the system must be able to enter its root folder.
    chmodSync(root, 0o755)
    install(root, deb)
    const enter = (/** @type {string} */ command) => [
      'chroot',
      root,
      'su',
      '-',
      'ada',
      '-c',
      command,
    ]
    say('countersign --version', read(enter('countersign --version')))
    // The check needs what a desktop has: a bus, and an unlocked keyring.
    const check = read(enter(withKeyring('countersign --self-check')))
    say('countersign --self-check', check)
    if (!JSON.parse(check).ok) throw new Error('It isn’t whole.')
    const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    const link = `otpauth://totp/Example:ada?secret=${key}`
    const use = `echo "${link}" | countersign add - && countersign code example`
    say('countersign add, and code', read(enter(withKeyring(use))))
    say('countersign ui', await openPage(enter('exec countersign ui --no-open --json')))
    run('chroot', [root, 'apt-get', 'remove', '-y', '-qq', 'countersign-cli'])
    if (spawnSync('chroot', [root, 'test', '-e', '/usr/bin/countersign']).status === 0) {
      throw new Error('Removing it leaves the program behind.')
    }
    say('apt-get remove', 'leaves nothing behind')
  } finally {
    spawnSync('umount', [join(root, 'proc')])
    rmSync(root, { recursive: true, force: true })
  }
}

/**
 * @param {string} root
 * @param {string} deb
 */
function install(root, deb) {
  run('mount', ['-t', 'proc', 'proc', join(root, 'proc')])
  cpSync(deb, join(root, 'tmp', basename(deb)))
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq']
  const lean = [...apt, '--no-install-recommends']
  run('chroot', [root, ...lean, `/tmp/${basename(deb)}`])
  run('chroot', [root, ...lean, 'dbus', 'gnome-keyring'])
  run('chroot', [root, 'useradd', '--create-home', 'ada'])
}

/** @param {string} command */
function withKeyring(command) {
  const unlock = 'printf secret | gnome-keyring-daemon --daemonize --unlock --components=secrets'
  return `dbus-run-session -- sh -c '${unlock} >/dev/null && ${command}'`
}

/**
 * @param {string[]} command
 * @returns {Promise<string>} what the page is like
 */
async function openPage([program = '', ...args]) {
  const ui = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    let said = ''
    const signal = AbortSignal.timeout(startMs)
    // The object spans several lines.
    while (!said.includes('}')) said += String((await once(ui.stdout, 'data', { signal }))[0])
    const { url } = JSON.parse(said)
    // A clean system's resolver may not know any names below localhost.
    const { host, port } = new URL(url)
    const answer = await ask(port, host)
    if (!answer.includes('<div id="root">')) throw new Error('The page isn’t ours.')
    return `answers with the page (${answer.length} characters)`
  } finally {
    // `su` passes the signal on. The program ends, and no shell stays in between.
    ui.kill('SIGTERM')
    await once(ui, 'exit')
    ui.stdout.destroy()
  }
}

/**
 * `fetch` would set the host itself.
 * @param {string} port
 * @param {string} host
 * @returns {Promise<string>}
 */
function ask(port, host) {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, headers: { host } }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', part => {
        text += part
      })
      response.on('end', () => resolve(text))
    })
    request.on('error', reject)
  })
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? status}`)
}

/** @param {string[]} command */
function read([program = '', ...args]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.at(-1)} ends with ${status}: ${stdout}${stderr}`)
  return stdout.trim()
}

/**
 * @param {string} what
 * @param {string} text
 */
function say(what, text) {
  console.log(`${what}:\n${text}\n`)
}
