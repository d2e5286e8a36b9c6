/** Takes the steps of importing and exporting, using the names that people see. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { type DroppedFile, dropFiles } from './journey.ts'

export interface ShownRow {
  readonly name: string
  /** The text below the name: what is unusual, tags, and what it matches. */
  readonly hints: string
  readonly ticked: boolean
}

export const fileOf = (name: string, bytes: Uint8Array): DroppedFile => ({ name, type: '', bytes })

/** Drops a file or a folder of this computer as a file manager does. */
export async function dropPath(page: Page, path: string): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
  await client.detach()
}

export async function dropAndSee(page: Page, file: DroppedFile): Promise<void> {
  await dropFiles(page, [file])
  await addMore(page).waitFor()
}

export const addMore = (page: Page): Locator => page.getByRole('button', { name: 'Add more files' })
export const addTicked = (page: Page): Locator =>
  page.getByRole('button', { name: /^Add [\d,]+ entr/ })

export const passwordOf = (page: Page, file: string): Locator =>
  page.getByRole('textbox', { name: `Password for ${file}` })

export async function unseal(page: Page, file: string, password: string): Promise<void> {
  // Forty files are read first, perhaps on a busy machine.
  await passwordOf(page, file).waitFor()
  await passwordOf(page, file).fill(password)
  await passwordOf(page, file).press('Enter')
  await passwordOf(page, file).waitFor({ state: 'detached' })
}

/** Waits for a file that another file's password also opens. */
export async function waitUntilOpen(page: Page, file: string): Promise<void> {
  await passwordOf(page, file).waitFor({ state: 'detached' })
}

/** Returns all rows of the list, which shows a few at a time. */
export function shownRows(page: Page): Promise<ShownRow[]> {
  return page.evaluate(async () => {
    const list = document.querySelector('section[aria-label="Entries found"]') as HTMLElement
    const rows = new Map<number, ShownRow>()
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
    for (let top = 0; ; top += list.clientHeight / 2) {
      list.scrollTo(0, top)
      await frame()
      await frame()
      for (const box of list.querySelectorAll<HTMLInputElement>('[data-tick-at]')) {
        const hints = document.getElementById(box.getAttribute('aria-describedby') ?? '')
        rows.set(Number(box.dataset.tickAt), {
          name: box.ariaLabel ?? '',
          hints: hints?.innerText ?? '',
          ticked: box.checked,
        })
      }
      if (top >= list.scrollHeight - list.clientHeight) break
    }
    return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
  })
}

/** Closes the dialog if one is open. */
export async function closeDialog(page: Page): Promise<void> {
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

export async function openExport(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Export' }).click()
  await page.getByRole('radio', { name: format, exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Returns the file that a button of the window saves. */
export async function savedBy(page: Page, button: string): Promise<DroppedFile> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const saved = await download
  return fileOf(saved.suggestedFilename(), await readFile(await saved.path()))
}
