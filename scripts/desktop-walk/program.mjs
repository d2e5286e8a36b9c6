/** Runs `countersign ui` on a desk, with a vault and a browser of its own, and unlocks it. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser-path.mjs'
import { importLinks } from '../fill-vault.mjs'
import { until } from './desk.mjs'

/** @typedef {import('./desk.mjs').Desk} Desk */
/** @typedef {ReturnType<typeof prepareProgram>} Prepared */
/** @typedef {ReturnType<Prepared['start']>} Running */

const program = fileURLToPath(new URL('../../out/cli/countersign.js', import.meta.url))
export const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
export const title = '^Countersign$'
const passphrase = 'a passphrase to walk with'

/**
 * Writes the command that the desktop's shortcut runs. The command names the folder, because Openbox
 * runs it in its own environment.
 * @param {string} command
 * @param {string} folder
 */
export function writeQuickCommand(command, folder) {
  const vault = join(folder, 'vault')
  writeProgram(
    command,
    `COUNTERSIGN_DATA_FOLDER="${folder}" exec "${process.execPath}" "${program}" --vault "${vault}" quick\n`,
  )
}

/** @param {Desk} desk @param {string} folder */
export function prepareProgram(desk, folder) {
  const vault = join(folder, 'vault')
  const env = {
    ...desk.env,
    COUNTERSIGN_DATA_FOLDER: folder,
    PATH: `${writeBrowser(folder)}${delimiter}${process.env.PATH}`,
  }
  const links = ['GitHub', 'Google', 'Example'].map(
    name => `otpauth://totp/${name}:ada?secret=${secret}&issuer=${name}`,
  )
  importLinks({ folder, vault, passphrase, links })

  return {
    /** @param {readonly string[]} [options] */
    start(options = []) {
      rmSync(portFile(folder), { force: true })
      const args = [program, '--vault', vault, 'ui', '--window', ...options]
      const ui = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
      const ended = once(ui, 'exit')
      return {
        ended,
        async stop() {
          ui.kill('SIGINT')
          await ended
        },
      }
    },
    /** @returns {Promise<string>} the window in front of all others that were there */
    mainWindow: async () => {
      const [main = ''] = await until('the window', async () => {
        const found = await desk.windows(title)
        return found.length > 0 && found
      })
      return main
    },
    /** @param {string} main */
    unlock: main => unlock(desk, main, folder),
    /** Returns `locked`, or `off` once the vault is open. */
    state: () => stateAt(folder),
    async connect() {
      const port = await until('the port of the browser', async () => portOf(folder))
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
      const context = browser.contexts()[0]
      if (!context) throw new Error('The browser has no pages.')
      return { browser, context }
    },
  }
}

/** @param {Desk} desk @param {string} main @param {string} folder */
async function unlock(desk, main, folder) {
  await until(
    'the vault to be open',
    async () => {
      await desk.bringToFront(main)
      await desk.press('ctrl+a')
      await desk.type(passphrase)
      await desk.press('Return')
      return until('an answer', async () => (await stateAt(folder)) === 'off', 3000).catch(
        () => false,
      )
    },
    60_000,
  )
}

/**
 * Returns what a program without a token is told.
 * @param {string} folder
 */
async function stateAt(folder) {
  const doors = spawnSync('sh', ['-c', `ls "${join(folder, 'door')}"/door*`], { encoding: 'utf8' })
  const address = doors.stdout.split('\n')[0]
  if (!address) return null
  const socket = connect(address)
  socket.on('error', () => undefined)
  socket.end(`${JSON.stringify({ method: 'list', token: 'x'.repeat(43) })}\n`)
  let text = ''
  for await (const chunk of socket) text += chunk
  return JSON.parse(text || '{}').code ?? null
}

/** @param {string} folder */
const portFile = folder => join(folder, 'profile-port')

/** @param {string} folder */
function portOf(folder) {
  return existsSync(portFile(folder)) && readFileSync(portFile(folder), 'utf8').trim()
}

/**
 * Writes a command that starts the browser as it is, but lets this program look at its pages. For root,
 * it has no sandbox.
 * @param {string} folder
 */
function writeBrowser(folder) {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const more = process.getuid?.() === 0 ? ' --no-sandbox' : ''
  writeProgram(
    join(bin, 'chromium'),
    `for arg in "$@"; do case "$arg" in --user-data-dir=*) profile="\${arg#*=}";; esac; done
if [ ! -e "$profile/DevToolsActivePort" ]; then
  (until [ -s "$profile/DevToolsActivePort" ]; do sleep 0.1; done
  head -n 1 "$profile/DevToolsActivePort" > "${portFile(folder)}") &
fi
exec "${findBrowser()}" --remote-debugging-port=0${more} "$@"
`,
  )
  return bin
}

/** @param {string} file @param {string} script */
function writeProgram(file, script) {
  writeFileSync(file, `#!/bin/sh\n${script}`)
  chmodSync(file, 0o755)
}
