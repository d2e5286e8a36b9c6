/**
 * Walks through quick access as its user does, in real windows: the desktop's own shortcut runs
 * `countersign quick`, two letters and Enter copy a code, and the window before has the focus again;
 * then Ctrl+Enter types the code into it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk, until } from './desk.mjs'
import { openEditor } from './editor.mjs'
import { prepareProgram, title, writeQuickCommand } from './program.mjs'
import { copiedCode, isRightCode } from './right-code.mjs'

/** @typedef {import('./desk.mjs').Desk} Desk */
/** @typedef {{ shown: number, letter: number, copied: number, back: number, typed: number }} Times */

/** No other program may use these keys, because it would get them before Openbox does. */
const keys = { openbox: 'C-S-space', xdotool: 'ctrl+shift+space' }

/**
 * @param {{ rounds?: number, pictures?: string | null }} [given] `pictures`: the folder for screenshots
 * @returns {Promise<Times[]>} in milliseconds: from the shortcut until the palette was in front and until
 *   the first letter was drawn, from Enter until the code was on the clipboard and the window before in
 *   front again, and from Ctrl+Enter until that one had the code
 */
export async function walkDesktop({ rounds = 1, pictures = null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-walk-'))
  const command = join(folder, 'quick')
  writeQuickCommand(command, folder)
  const desk = await openDesk({ folder, keys: keys.openbox, command })
  /** @type {(() => Promise<void> | void)[]} */
  const ends = [() => desk.close()]
  try {
    const program = prepareProgram(desk, folder)
    const editor = openEditor(desk, folder)
    ends.push(editor.close)
    const running = program.start()
    ends.push(running.stop)
    const main = await program.mainWindow()
    await program.unlock(main)
    const { browser, context } = await program.connect()
    ends.push(() => browser.close())
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
  const code = await until('the code on the clipboard', () => copiedCode(desk))
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
    return isRightCode(editor.text().slice(before.length))
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

/** Runs in the page, and returns when the typed letter had been drawn, in milliseconds since 1970. */
const untilLetter = `new Promise(resolve => {
  const look = () => {
    // A frame is on screen when the next one begins.
    if (document.querySelector('input')?.value) {
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
    } else requestAnimationFrame(look)
  }
  look()
})`
