/**
 * Walks through quick access as its user does, in real windows: the desktop's own shortcut runs
 * `countersign quick`, two letters and Enter copy a code, and the window before has the focus again;
 * then Ctrl+Enter types the code into it.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser-path.mjs'
import { importLinks } from '../fill-vault.mjs'
import { openDesk, until } from './desk.mjs'

/** @typedef {import('./desk.mjs').Desk} Desk */
/** @typedef {{ shown: number, letter: number, copied: number, back: number, typed: number }} Times */

const program = fileURLToPath(new URL('../../out/cli/countersign.js', import.meta.url))
const passphrase = 'a passphrase to walk with'
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const title = '^Countersign$'
/** Other programs must not have it: they would see it before openbox does. */
const keys = { openbox: 'C-S-space', xdotool: 'ctrl+shift+space' }

/**
 * @param {{ rounds?: number, pictures?: string | null }} [given] `pictures`: the folder for screenshots
 * @returns {Promise<Times[]>} in milliseconds: from the shortcut until the palette was in front and until
 *   the first letter was drawn, from Enter until the code was on the clipboard and the window before in
 *   front again, and from Ctrl+Enter until that one had the code
 */
export async function walkDesktop({ rounds = 1, pictures = null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-walk-'))
  const vault = join(folder, 'vault')
  const command = join(folder, 'quick')
  const desk = await openDesk({ folder, keys: keys.openbox, command })
  /** @type {(() => Promise<void> | void)[]} */
  const ends = [() => desk.close()]
  try {
    const env = {
      ...desk.env,
      COUNTERSIGN_DATA_FOLDER: folder,
      PATH: `${writeBrowser(folder)}${delimiter}${process.env.PATH}`,
    }
    // Openbox runs what its own environment names: the folder has to be in the command.
    writeProgram(
      command,
      `COUNTERSIGN_DATA_FOLDER="${folder}" exec "${process.execPath}" "${program}" --vault "${vault}" quick\n`,
    )
    const links = ['GitHub', 'Google', 'Example'].map(
      name => `otpauth://totp/${name}:ada?secret=${secret}&issuer=${name}`,
    )
    importLinks({ folder, vault, passphrase, links })
    const editor = openEditor(desk, folder)
    ends.push(editor.close)
    const ui = spawn(process.execPath, [program, '--vault', vault, 'ui', '--window'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    ends.push(async () => {
      const ended = once(ui, 'exit')
      ui.kill('SIGINT')
      await ended
    })
    const [main = ''] = await until('the window', async () => {
      const found = await desk.windows(title)
      return found.length > 0 && found
    })
    await unlock(desk, main, folder)
    const port = await until('the port of the browser', () => portOf(folder))
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    ends.push(() => browser.close())
    const context = browser.contexts()[0]
    if (!context) throw new Error('The browser has no pages.')
    const front = await until('the editor', async () => (await desk.windows('^editor$'))[0])
    /** @type {Times[]} */
    const all = []
    for (let round = 0; round < rounds; round += 1) {
      await desk.bringToFront(front)
      const shoot = /** @param {string} name */ async name => {
        if (pictures && round === 0) await desk.takePicture(join(pictures, `${name}.png`))
      }
      all.push(await walkOnce({ desk, context, main, front, editor, shoot }))
    }
    return all
  } finally {
    for (const end of ends.reverse()) await end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {{ desk: Desk, context: import('playwright-core').BrowserContext, main: string, front: string,
 *   editor: { text(): string }, shoot: (name: string) => Promise<void> }} given
 * @returns {Promise<Times>}
 */
async function walkOnce({ desk, context, main, front, editor, shoot }) {
  const opened = await openPalette(desk, context, [main, front])
  await shoot('palette')
  const { page, shown, letter } = opened
  await desk.type('i')
  await page.locator('[role=option][aria-selected=true]', { hasText: 'GitHub' }).waitFor()
  await until('the code', async () =>
    /\d{3}/.test(await page.locator('[role=option]').first().innerText()),
  )
  await shoot('typed')
  const enteredAt = performance.now()
  await desk.press('Return')
  const code = await until('the code on the clipboard', async () => {
    const text = await desk.readClipboard().catch(() => '')
    return isRight(text) && text
  })
  const copied = performance.now() - enteredAt
  await until('the window before', async () => (await desk.inFront()) === front)
  const back = performance.now() - enteredAt
  await until('the end of the palette', async () => (await desk.windows(title)).length === 0)
  if ((await desk.readClipboard()) !== code)
    throw new Error('The code is not on the clipboard any more.')
  await shoot('copied')

  const again = await openPalette(desk, context, [main, front])
  await again.page.locator('[role=option]').first().waitFor()
  const before = editor.text()
  const typedAt = performance.now()
  await desk.press('ctrl+Return')
  await until('the window before', async () => (await desk.inFront()) === front)
  await until('the code in the editor', async () => {
    const text = editor.text().slice(before.length)
    return isRight(text)
  })
  const typed = performance.now() - typedAt
  await shoot('in-the-editor')
  return { shown, letter, copied, back, typed }
}

/**
 * @param {Desk} desk
 * @param {import('playwright-core').BrowserContext} context
 * @param {readonly string[]} others
 */
async function openPalette(desk, context, others) {
  const coming = context.waitForEvent('page', { timeout: 20_000 })
  const startedAt = performance.timeOrigin + performance.now()
  await desk.press(keys.xdotool)
  await until('the palette', async () => {
    const front = await desk.inFront()
    return front !== '' && !others.includes(front)
  })
  const shown = performance.timeOrigin + performance.now() - startedAt
  const page = await coming
  const field = page.getByRole('combobox')
  await field.waitFor()
  const drawn = /** @type {Promise<number>} */ (page.evaluate(untilLetter))
  await desk.type('g')
  return { page, shown, letter: (await drawn) - startedAt }
}

/** Runs in the page: when the typed letter had been drawn, in milliseconds since 1970. */
const untilLetter = `new Promise(resolve => {
  const look = () => {
    // What a frame holds is on screen when the next one begins.
    if (document.querySelector('input')?.value) {
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
    } else requestAnimationFrame(look)
  }
  look()
})`

/** By a program that is not ours. @param {string} text */
function isRight(text) {
  const now = Math.floor(Date.now() / 1000)
  return [0, -30].some(ago => {
    const args = ['--totp', '--base32', '--now', `@${now + ago}`, '-']
    return execFileSync('oathtool', args, { input: secret, encoding: 'utf8' }).trim() === text
  })
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

/** What a program without a token is told: `locked`, and `off` once the vault is open. @param {string} folder */
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
async function portOf(folder) {
  const found = spawnSync('sh', ['-c', `cat "${folder}"/profile-port`], { encoding: 'utf8' })
  return found.stdout.trim()
}

/**
 * The browser as it is, with a way for this program to look at its pages, and as root without a sandbox.
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
  head -n 1 "$profile/DevToolsActivePort" > "${folder}/profile-port") &
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

/** @param {Desk} desk @param {string} folder */
function openEditor(desk, folder) {
  const file = join(folder, 'typed')
  writeFileSync(file, '')
  // Every key is in the file at once, without the line's end that a terminal waits for.
  const script = `stty -icanon; exec cat > "${file}"`
  const terminal = spawn('xterm', ['-title', 'editor', '-e', 'sh', '-c', script], {
    env: desk.env,
    stdio: 'ignore',
  })
  return {
    text: () => readFileSync(file, 'utf8'),
    close: () => void terminal.kill(),
  }
}
