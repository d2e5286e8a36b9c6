/** The steps that people take in the window, by the names that they see. */

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { acceptedCodes, type SetupCode } from './setup-code.ts'

/** From the first start to the empty list, with the vault in the keychain and without a passphrase. */
export async function firstRun(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Welcome' }).waitFor()
  await page.getByRole('button', { name: 'Create my vault' }).click()
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor()
  await page.getByRole('button', { name: 'Later' }).click()
  await page.getByRole('heading', { name: 'Drop a setup QR code here' }).waitFor()
}

export interface DroppedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Drops files on the window as the system's file manager does. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const sent = files.map(({ name, type, bytes }) => ({
    name,
    type,
    base64: Buffer.from(bytes).toString('base64'),
  }))
  await page.evaluate(async given => {
    const dataTransfer = new DataTransfer()
    for (const { name, type, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], name, { type }))
    }
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
    }
  }, sent)
}

/** Confirms what was read: the entry is ticked, and Enter adds it. */
export async function addWhatWasFound(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Add \d+ entr/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

export function cardOf(page: Page, { issuer, label }: { issuer: string; label: string }): Locator {
  return page.getByRole('button', { name: `Copy code for ${issuer}, ${label}`, exact: true })
}

/** The digits that the card shows. */
export async function shownCode(card: Locator): Promise<string> {
  const id = await card.getAttribute('aria-describedby')
  const text = await card.page().locator(`[id="${id}"]`).innerText()
  return text.replace(/\s/g, '')
}

/** Waits until the card shows a code that a server would accept. */
export async function expectAcceptedCode(page: Page, code: SetupCode): Promise<void> {
  const card = cardOf(page, code)
  await card.waitFor()
  await expect
    .poll(async () => acceptedCodes(code.secret).includes(await shownCode(card)), {
      timeout: 10_000,
    })
    .toBe(true)
}
