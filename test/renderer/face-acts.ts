/** Does what people do in the window, as steps for scenes. */
import type { Page } from 'playwright-core'
import type { FakeBridge } from './fake-bridge.ts'

export type Act = (page: Page) => Promise<unknown>
export const press =
  (name: string | RegExp): Act =>
  page =>
    page.getByRole('button', { name }).click()
export const menu =
  (item: string): Act =>
  async page => {
    await press('Menu')(page)
    await page.getByRole('menuitem', { name: item }).click()
  }
export const openDetails: Act = async page => {
  await page
    .getByRole('button', { name: /^Copy code for/ })
    .first()
    .focus()
  await page.keyboard.press('ControlOrMeta+i')
  await page.getByRole('button', { name: 'Show secret and QR code' }).waitFor()
}
export const editDetails: Act = async page => {
  await openDetails(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('textbox', { name: 'Note' }).waitFor()
}
/**
 * Saves an entry whose account and note somebody else has changed, which is reported the first
 * time.
 */
export const meetConflicts: Act = async page => {
  await page.evaluate(() => {
    const bridge = (globalThis as unknown as { countersign: FakeBridge }).countersign
    const call = bridge.call as (name: string, input: unknown) => Promise<unknown>
    let isFirst = true
    const changed = {
      ok: false,
      code: 'conflict',
      words: {
        key: 'shared.dialects.other',
        values: { id: 'This entry was changed in another window or program meanwhile.' },
      },
      conflicts: [
        { field: 'label', theirs: 'ada.lovelace@work.example.com' },
        { field: 'note', theirs: 'The recovery codes are in the safe.\nAsk Grace for the key.' },
      ],
    }
    const answer = async (name: string, input: unknown) => {
      if (name !== 'entries.update' || !isFirst) return call(name, input)
      isFirst = false
      return changed
    }
    Object.assign(bridge, { call: answer })
  })
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Account' }).fill('ada@private.example.com')
  await form.getByRole('textbox', { name: 'Note' }).fill('mine')
  await form.getByRole('textbox', { name: 'Note' }).fill('')
  await form.getByRole('button', { name: 'Save' }).click()
  await page.getByText('What was saved in the meantime').first().waitFor()
}
export const openBackupCodes = [
  menu('Backup codes'),
  press(/^GitHub/),
  press('Copy next backup code'),
]
export const openCheck: Act[] = [
  menu('Accounts'),
  press('More server options'),
  page => page.getByRole('menuitem', { name: 'Check a server' }).click(),
]
export const checkServer = (address: string): Act[] => [
  async page => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Server address').fill(address)
    await dialog.getByRole('combobox', { name: 'Kind of server' }).click()
    await page.getByRole('option').first().click()
    await dialog.getByLabel('Email address').fill('ada@example.org')
    await dialog.getByLabel('Password', { exact: true }).fill('right')
    await page.keyboard.press('Enter')
  },
  page => page.getByRole('list', { name: 'Rules' }).waitFor(),
]
/** Another program asks, on a host that lets the page ask its user. */
export const askForCode: Act = page =>
  page.evaluate(() => {
    const { emit } = (globalThis as unknown as { countersign: FakeBridge }).countersign
    const peer = {
      key: 'core.programs.peer',
      values: { file: '/usr/local/bin/launcher-with-a-rather-long-name', pid: '4711' },
    } as const
    const entries = { all: ['GitHub (ada)', 'GitHub (grace)'], as: 'and' } as const
    const values = { name: 'Launcher', count: 2, entry: '' }
    emit({
      name: 'programs.asked',
      payload: {
        id: '0c6f3f2e-2c1b-4f5d-9f60-6a7c1f0f3a12',
        question: { key: 'core.programs.askCode', values },
        detail: { key: 'core.programs.askCode.detail', values: { who: peer, count: 2, entries } },
        choices: ['deny', 'once', 'always'],
      },
    })
  })
/** Lets the page capture a black screen. */
export const shareBlankScreen: Act = page =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 800, height: 600 })
    const context = canvas.getContext('2d')
    const stream = canvas.captureStream()
    // A stream provides a frame when something is drawn.
    const timer = setInterval(() => context?.fillRect(0, 0, 800, 600), 50)
    for (const track of stream.getTracks()) {
      const stop = track.stop.bind(track)
      track.stop = () => {
        clearInterval(timer)
        stop()
      }
    }
    navigator.mediaDevices.getDisplayMedia = async () => stream
  })
export const dropFiles =
  (...names: string[]): Act =>
  page =>
    page.evaluate(given => {
      const dataTransfer = new DataTransfer()
      for (const name of given) dataTransfer.items.add(new File(['not looked at'], name))
      document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    }, names)
export const dropText = (page: Page, text: string) =>
  page.evaluate(dropped => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', dropped)
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  }, text)
export const exportAs = (format: string): Act[] => [
  menu('Export'),
  page => page.getByRole('radio', { name: format, exact: true }).check(),
  press('Continue'),
]

export const setupLinks = [
  'otpauth://totp/GitHub:ada@example.com?secret=AAAABBBBCCCCDDDD',
  'otpauth://totp/Dropbox:ada@example.com?secret=AAAABBBB',
  ...['Changed', 'Elsewhere', 'Trashed'].map(
    issuer => `otpauth://totp/${issuer}:ada?secret=AAAABBBBCCCCDDDD`,
  ),
].join('\n')
