/** Takes the steps that people take in the window, using the names that they see. */

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Bridge, MethodName, Reply } from '../../shared/contract.ts'
import { authorizationOf } from './launch.ts'
import { acceptedCodes, type SetupCode } from './setup-code.ts'

interface FirstRun {
  readonly place?: 'keychain' | 'file'
  readonly passphrase?: string
}

/** Goes from the first start to the empty list, postponing the recovery key. */
export async function firstRun(page: Page, wanted: FirstRun = {}): Promise<void> {
  await createVault(page, wanted)
  await page.getByRole('button', { name: 'Later' }).click()
  await page.getByRole('heading', { name: 'Drop a setup QR code here' }).waitFor()
}

/** Goes to the step that offers the recovery key. */
export async function createVault(
  page: Page,
  { place = 'keychain', passphrase }: FirstRun,
): Promise<void> {
  await page.getByRole('heading', { name: 'Welcome' }).waitFor()
  if (place === 'file') await page.getByText('An encrypted file').click()
  if (passphrase) {
    await page.getByRole('textbox', { name: /^Passphrase/ }).fill(passphrase)
    await page.getByRole('textbox', { name: /^Repeat the passphrase/ }).fill(passphrase)
  }
  await page.getByRole('button', { name: 'Create vault' }).click()
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor()
}

/** Returns the recovery key that the sheet shows. */
export async function shownRecoveryKey(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem')
  await groups.first().waitFor()
  return (await groups.evaluateAll(all => all.map(one => one.lastChild?.textContent))).join('-')
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await tryPassphrase(page, passphrase)
  await expectOpen(page)
}

/** Enters a passphrase as soon as the window allows another attempt. */
export async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

export async function expectLocked(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Unlock your codes' }).waitFor()
}

export async function expectOpen(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search entries' }).waitFor()
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

/** Drops a text on the window, as if it was dragged from another program. */
export async function dropText(page: Page, text: string): Promise<void> {
  await page.evaluate(given => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', given)
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
  }, text)
}

/** Confirms what was read: the entry is selected, and Enter adds it. */
export async function addWhatWasFound(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Add [\d,]+ entr/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Adds these codes as a text with one link per line. */
export async function addCodes(page: Page, codes: readonly { uri: string }[]): Promise<void> {
  await dropText(page, codes.map(({ uri }) => uri).join('\n'))
  await addWhatWasFound(page)
}

export function cardOf(page: Page, { issuer, label }: { issuer: string; label: string }): Locator {
  return page.getByRole('button', { name: `Copy code for ${issuer}, ${label}`, exact: true })
}

/** Returns the digits that the card shows. */
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
    .poll(async () => acceptedCodes(code.secret).includes(await shownCode(card)))
    .toBe(true)
}

/** Calls a host as its page does, independent of what the window shows. */
export function callHost(page: Page, name: string, input?: unknown): Promise<Reply> {
  return page.evaluate(
    async ({ call, authorization }) => {
      const { countersign } = globalThis as { countersign?: Bridge }
      if (countersign) return await countersign.call(call.name as MethodName, call.input as never)
      const headers = { 'content-type': 'application/json', authorization }
      const body = JSON.stringify(call)
      return (await (await fetch('/api/call', { method: 'POST', headers, body })).json()) as Reply
    },
    { call: { name, input }, authorization: authorizationOf(page) },
  )
}

/** Returns the issuers on screen, in reading order. */
export async function shownIssuers(page: Page): Promise<string[]> {
  const cards = page.getByRole('list').getByRole('button', { name: /^Copy code for / })
  const names = await cards.evaluateAll(all =>
    all.map(card => [Number(card.getAttribute('data-entry-at')), card.ariaLabel ?? ''] as const),
  )
  return names
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name.replace(/^Copy code for (.*?)(, .*)?$/, '$1'))
}
