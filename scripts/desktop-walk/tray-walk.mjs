/**
 * Walks through the tray as its user does, in a real panel. It tries the question whether there is a tray,
 * the window that opens if there is none, the icon, its menu, and each of its items.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBundled } from '../load-bundled.mjs'
import { openDesk, until } from './desk.mjs'
import { openEditor } from './editor.mjs'
import { iconAt } from './panel.mjs'
import { prepareProgram, title } from './program.mjs'
import { copiedCode } from './right-code.mjs'

/** @typedef {import('./desk.mjs').Desk} Desk */

/**
 * @param {{ pictures?: string | null, tell?: (what: string) => void }} [given] `pictures`: the folder for
 *   screenshots
 */
export async function walkTray({ pictures = null, tell = () => {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-tray-walk-'))
  const desk = await openDesk({ folder, keys: 'C-S-space', command: 'true' })
  /** @type {(() => Promise<void> | void)[]} */
  const ends = [() => desk.close()]
  try {
    writeFileSync(join(folder, 'preferences.json'), '{"closeToTray":true}')
    const { trayHost } = await loadBundled({ trayHost: 'core/background/tray-host.ts' })
    const hasTray = () => trayHost.hasTrayHost(desk.env)
    const program = prepareProgram(desk, folder)
    const editor = openEditor(desk, folder)
    ends.push(editor.close)
    const front = await until('the editor', async () => (await desk.windows('^editor$'))[0])
    const shoot = /** @param {string} name */ async name => {
      if (pictures) await desk.takePicture(join(pictures, `tray-${name}.png`))
    }

    if (await hasTray()) throw new Error('There is a tray before there is a panel.')
    const running = program.start(['--hidden'])
    ends.push(running.stop)
    const first = await program.mainWindow()
    await shoot('no-panel')
    tell('Without a panel, there is no tray, and the window opens although it was to stay hidden.')

    const panel = desk.startPanel()
    ends.push(panel.stop)
    await until('the panel’s tray', hasTray)
    await program.unlock(first)
    const { browser, context } = await program.connect()
    const [page] = context.pages()
    if (!page) throw new Error('The window shows no page.')
    await page.getByRole('button', { name: /^More for GitHub/ }).click()
    await page.getByRole('menuitem', { name: 'Pin to top' }).click()
    await page.getByRole('menuitem', { name: 'Pin to top' }).waitFor({ state: 'detached' })
    tell('With the panel, there is a tray.')

    const tray = trayOn(desk)
    await desk.bringToFront(front)
    await until('the window in front', async () => {
      await tray.click()
      return until('it', async () => (await desk.inFront()) === first, 1000).catch(() => false)
    })
    tell('A click on the icon brings the window to the front.')

    await desk.bringToFront(front)
    await tray.openMenu()
    await shoot('menu')
    await desk.press('Down', 'Return')
    await until('the code on the clipboard', () => copiedCode(desk))
    tell('The first item copies the code of a pinned entry.')

    const coming = context.waitForEvent('page')
    await tray.choose(3)
    const palette = await coming
    await palette.getByRole('option').first().waitFor()
    await shoot('palette')
    await desk.press('Escape')
    await until('the end of the palette', async () => palette.isClosed())
    tell('Quick Access opens the palette.')

    await tray.choose(4)
    await page.getByRole('dialog').waitFor()
    await shoot('scan')
    await until('the end of the dialog', async () => {
      // The browser's own question may cover it.
      await desk.press('Escape')
      return (await page.getByRole('dialog').count()) === 0
    })
    tell('Scan the Screen opens the window with what scans.')

    await browser.close()
    await desk.bringToFront(first)
    await desk.press('alt+F4')
    await until('the end of the window', async () => (await desk.windows(title)).length === 0)
    await tray.openMenu()
    await shoot('closed')
    await desk.press('Down', 'Down', 'Return')
    const second = await program.mainWindow()
    tell('Closing the window leaves the program in the tray; Open Countersign opens another one.')

    await panel.stop()
    const again = desk.startPanel()
    ends.push(again.stop)
    await until('the panel’s tray', hasTray)
    await desk.bringToFront(second)
    await until('the lock', async () => {
      await tray.choose(5)
      return until('it', async () => (await program.state()) === 'locked', 3000).catch(() => false)
    })
    await tray.openMenu()
    await shoot('locked')
    tell('A panel that was started again shows the icon, and Lock locks: the menu names no entry.')

    await desk.press('Up', 'Return')
    await running.ended
    await shoot('quit')
    tell('Quit Countersign ends the program.')
  } catch (error) {
    if (pictures) await desk.takePicture(join(pictures, 'tray-failed.png')).catch(() => undefined)
    throw error
  } finally {
    for (const end of ends.reverse()) await end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** @param {Desk} desk */
function trayOn(desk) {
  const openMenu = async () => {
    const before = await desk.countWindows()
    await until('the menu', async () => {
      await desk.click(iconAt.x, iconAt.y, 3)
      return until('it', async () => (await desk.countWindows()) > before, 1000).catch(() => false)
    })
  }
  return {
    click: () => desk.click(iconAt.x, iconAt.y, 1),
    openMenu,
    /** @param {number} item counted from 1, without the lines between them */
    choose: async item => {
      await openMenu()
      await desk.press(...Array(item).fill('Down'), 'Return')
    },
  }
}
