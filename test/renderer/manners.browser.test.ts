/** Tests how the window behaves with a real keyboard, mouse, and clipboard. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { english } from '../../shared/wording/english.ts'
import { languages, languageTags } from '../../shared/wording/languages.ts'
import { laterPart } from '../../shared/wording/parts/load-later.ts'
import { pagePart } from '../../shared/wording/parts/load-page.ts'
import {
  type Act,
  checkServer,
  dropFiles,
  dropText,
  editDetails,
  meetConflicts,
  menu,
  openCheck,
  openDetails,
  press,
  setupLinks,
  shareBlankScreen,
} from './face-acts.ts'
import { fakeRecoveryKey } from './fake-bridge.ts'
import { focusedName, focusWalks } from './focus-walks.ts'
import { askedInEnglish, translateInto } from './in-language.ts'
import { settle } from './settle.ts'
import { hasFaceBrowser, shareFace } from './share-face.ts'

describe.skipIf(!hasFaceBrowser)('the window', () => {
  const face = shareFace()

  it.each(focusWalks.map(walk => [walk.name, walk] as const))(
    'never loses the focus: %s',
    async (_, { host, title, steps }) => {
      const { page } = await face.open(host, 1000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const [act, focused] of steps) {
        await act(page)
        // This is checked after everything has settled.
        await settle(page)
        await expect.poll(() => focusedName(page)).toMatch(focused)
      }
      expect(await page.title()).toBe(title)
    },
  )

  it('shows what was done, long enough to read it, away from what has the focus', async () => {
    const { page } = await face.open({ entries: 12 }, 360)
    for (const at of [0, 3]) {
      await page.locator(`[data-entry-at="${at}"]`).press('Enter')
      const message = page.getByRole('group').filter({ hasText: /^Copied|not let/ })
      await expect.poll(() => message.count()).toBe(1)
      const covers = () =>
        message.evaluate(one => {
          const over = one.getBoundingClientRect()
          const focus = document.activeElement?.getBoundingClientRect()
          return focus && over.top < focus.bottom && over.bottom > focus.top
        })
      await expect.poll(covers).toBe(false)
    }
    const aloud = page.getByRole('status', { name: 'Announcements' })
    expect(await aloud.innerText()).toMatch(/^Copied|not let/)
  })

  it('begins a screen scan with one click, and shows the captured picture for pointing at the code', async () => {
    const { page } = await face.open({ entries: 1 }, 1000)
    await shareBlankScreen(page)
    await press('Add entry')(page)
    await press(/^Scan the screen/)(page)
    const picture = page.getByRole('img', { name: 'What was captured' })
    await picture.waitFor()
    const box = await picture.boundingBox()
    if (!box) throw new Error('The picture is nowhere.')
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 120, box.y + 90)
    await page.mouse.up()
    await page.getByText('There is no QR code in this part that can be read.').waitFor()
    await press('Search it piece by piece')(page)
    await page.getByText(/^No QR code was found\. Make sure/).waitFor()
    await page.getByRole('button', { name: 'Choose pictures' }).waitFor()
  })

  it('shows an error at its field until the field is changed', async () => {
    const { page } = await face.open({ entries: 1 }, 800)
    await press('Add entry')(page)
    await press(/^Enter a setup key/)(page)
    const key = page.getByRole('textbox', { name: 'Setup key' })
    await key.fill('0189')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    const said = page.getByText(/^Character 1 of the secret is(?:n’t| not) Base32/)
    await said.waitFor()
    expect(await key.evaluate(one => one === document.activeElement)).toBe(true)
    await page.getByRole('combobox', { name: 'Kind of code' }).click()
    await page.getByRole('option', { name: 'Mobile-OTP' }).click()
    await said.waitFor({ state: 'detached' })
  })

  it('shows on every screen that a check of a server continues, and leads back to it', async () => {
    const { page, complaints } = await face.open({}, 360)
    for (const act of [...openCheck, ...checkServer('https://slow.example')]) await act(page)
    const said = page.getByText('Checking a server: 4 of 13 rules checked.')
    expect(await said.count()).toBe(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
    await said.waitFor()
    await menu('Settings')(page)
    await said.waitFor()
    const overhang = () => document.documentElement.scrollWidth - innerWidth
    expect(await page.evaluate(overhang)).toBeLessThanOrEqual(0)
    await press('Show the check')(page)
    await page.getByRole('dialog').getByRole('list', { name: 'Rules' }).waitFor()
    await said.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  it('suggests the key that a mistyped one was meant to be', async () => {
    const { page } = await face.open({ entries: 1 }, 800)
    await press('Add entry')(page)
    await press(/^Enter a setup key/)(page)
    const key = page.getByRole('textbox', { name: 'Setup key' })
    await key.fill('JBSW Y3DP EHPK 8PX0')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'Use the corrected key' }).click()
    expect(await key.inputValue()).toBe('JBSW Y3DP EHPK BPXO')
    expect(await key.evaluate(one => one === document.activeElement)).toBe(true)
    await page.getByText(/isn’t Base32/).waitFor({ state: 'detached' })
    await key.fill('1BSW Y3DP EHPK 3PXP')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: /1 read as L/ }).click()
    expect(await key.inputValue()).toBe('LBSW Y3DP EHPK 3PXP')
  })

  const paste = (page: Page, text: string) =>
    page.evaluate(pasted => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const event = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event))
    }, text)

  it('puts a bare key into the form, and takes a link out of any field after asking', async () => {
    const { page } = await face.open({ entries: 1 }, 800)
    await page.getByRole('button', { name: /^Copy code for/ }).waitFor()
    await paste(page, 'JBSW Y3DP EHPK 3PXP')
    const key = page.getByRole('textbox', { name: 'Setup key' })
    await expect.poll(() => key.inputValue()).toBe('JBSW Y3DP EHPK 3PXP')
    const question = page.getByRole('dialog', { name: 'Discard changes?' })
    await key.focus()
    const link = `My key:\n${setupLinks.split('\n')[1]}`
    for (const bring of [paste, dropText]) {
      await bring(page, link)
      await question.getByRole('button', { name: 'Keep editing' }).click()
      await question.waitFor({ state: 'detached' })
      expect(await key.inputValue()).toBe('JBSW Y3DP EHPK 3PXP')
    }
    await dropText(page, 'GEZD GNBV GY3T QOJQ')
    await page
      .getByRole('group')
      .getByText(/^The setup key is filled in/)
      .waitFor()
    expect(await key.inputValue()).toBe('JBSW Y3DP EHPK 3PXP')
    await paste(page, link)
    await question.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('checkbox', { name: 'Dropbox, ada@example.com' }).waitFor()
  })

  it.each([
    ['the form to add', [press('Add entry'), press(/^Enter a setup key/)], 'Issuer'],
    ['the details', [editDetails], 'Note'],
  ] as const)('asks before it discards what was typed: %s', async (_, acts, field) => {
    const { page } = await face.open({ entries: 3 }, 800)
    for (const act of acts) await act(page)
    await page.getByRole('textbox', { name: field }).fill('a word')
    const question = page.getByRole('dialog', { name: 'Discard changes?' })
    await page.keyboard.press('Escape')
    await question.getByRole('button', { name: 'Keep editing' }).click()
    await question.waitFor({ state: 'detached' })
    expect(await page.getByRole('textbox', { name: field }).inputValue()).toBe('a word')
    await page.getByRole('textbox', { name: field }).press('Escape')
    await question.waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: field }).press('Escape')
    await question.getByRole('button', { name: 'Discard' }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('gives a drop to what is open, and never to what is behind it', async () => {
    const { page } = await face.open({ entries: 3 }, 800)
    const dropCodes: Act = one =>
      one.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['1. 1204 9931\n2. 8840 2217'], 'codes.txt'))
        document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      })
    await menu('Backup codes')(page)
    await dropCodes(page)
    await page.getByText('codes.txt: choose the entry that these backup codes belong to.').waitFor()
    await page.getByRole('combobox', { name: 'Add codes to an entry' }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Add 2 codes' }).waitFor()
    await press('Cancel')(page)
    await dropCodes(page)
    await page.getByRole('button', { name: 'Add 2 codes' }).waitFor()
    await press('Cancel')(page)
    await dropFiles('odd.json')(page)
    await page
      .getByRole('group')
      .getByText(/^Only backup codes can be dropped here/)
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('main').press('?')
    await dropFiles('odd.json')(page)
    await page
      .getByRole('group')
      .getByText(/^Close this dialog first/)
      .waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
  })

  it('moves the vault only after a confirmation, and tells where it is', async () => {
    const { page } = await face.open({ status: { hasPassphrase: true } }, 800)
    await menu('Settings')(page)
    await press('Move to an encrypted file')(page)
    const dialog = page.getByRole('dialog', { name: 'Move to an encrypted file?' })
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter')
    await page.getByRole('button', { name: 'Move to an encrypted file' }).press('Enter')
    await dialog.getByRole('button', { name: 'Move to the file' }).click()
    await page
      .getByRole('group')
      .getByText(/^Your vault is now in an encrypted file/)
      .waitFor()
    await page.getByRole('button', { name: 'Move to the keychain' }).waitFor()
  })

  it('recovers without a passphrase only if that is chosen', async () => {
    const locked = { state: 'locked', hasPassphrase: true } as const
    const { page } = await face.open({ status: locked }, 800)
    await press(/^Forgot the passphrase/)(page)
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(fakeRecoveryKey)
    const go = page.getByRole('button', { name: 'Open', exact: true })
    expect(await go.isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: 'Don’t use a passphrase' }).check()
    const goWithout = page.getByRole('button', { name: 'Open without a passphrase' })
    expect(await goWithout.isEnabled()).toBe(true)
  })

  it('shows both sides of what was changed in two places, and saves the ones chosen', async () => {
    const { page } = await face.open({ entries: 3 }, 800)
    await editDetails(page)
    await meetConflicts(page)
    const heading = page.getByRole('heading', { name: 'Changed in two places' })
    await expect.poll(() => heading.evaluate(it => it === document.activeElement)).toBe(true)
    const save = page.getByRole('dialog').getByRole('button', { name: 'Save' })
    expect(await save.isDisabled()).toBe(true)
    await page
      .getByRole('radiogroup', { name: 'Account' })
      .getByRole('radio', { name: 'What was saved in the meantime' })
      .check()
    // The whole side can be clicked, not only its dot.
    await page.getByRole('radiogroup', { name: 'Note' }).getByText('Empty', { exact: true }).click()
    await save.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Edit' }).waitFor()
  })

  it('reports that nothing is new, and offers what can still be done', async () => {
    const { page } = await face.open({ entries: 3 }, 800)
    await page
      .getByRole('button', { name: /^Copy code for/ })
      .first()
      .waitFor()
    await dropFiles('here.json')(page)
    const dialog = page.getByRole('dialog', { name: 'Nothing new to add' })
    await dialog.getByText('One entry has different settings here').waitFor()
    await dialog.getByRole('button', { name: 'Done' }).waitFor()
    expect(await dialog.getByRole('button', { name: /^(Add|Update) \d/ }).count()).toBe(0)
    await dialog.getByRole('button', { name: 'Select it to update yours' }).click()
    await dialog.getByRole('button', { name: 'Update 1 entry' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await dropFiles('known.json')(page)
    const known = page.getByRole('dialog', { name: /already here$/i })
    await known.getByRole('button', { name: 'Done' }).press('Enter')
    await known.waitFor({ state: 'detached' })
  })

  it('searches, moves and copies by keyboard alone', async () => {
    const { page } = await face.open({ entries: 200 }, 800)
    await page
      .getByRole('button', { name: /^Copy code for GitHub/ })
      .first()
      .waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.type('steam')
    expect(await page.getByRole('searchbox').inputValue()).toBe('steam')
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('Copy code for Steam, analytical_engine')
    await page.keyboard.press('Enter')
    await page
      .getByRole('status', { name: 'Announcements' })
      .getByText(/^Copied|not let/)
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Copy code for Steam, analytical_engine')
    await page.keyboard.press('End')
    await expect.poll(focused).toMatch(/ 17$/)
  })

  it('passes the focus on while a secret is revealed, and closes at once', async () => {
    const { page } = await face.open({ entries: 3 }, 800)
    await openDetails(page)
    await page.getByRole('button', { name: 'Show secret and QR code' }).press('Enter')
    for (const next of ['Show secret', 'Copy secret']) {
      const button = page.getByRole('button', { name: next })
      await expect.poll(() => button.evaluate(one => one === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('reveals the QR code and its buttons without scrolling, in a small window too', async () => {
    const { page } = await face.open({ entries: 3 }, 360)
    await page.setViewportSize({ width: 360, height: 700 })
    await openDetails(page)
    await press('Show secret and QR code')(page)
    await press('Show secret')(page)
    const shown = [
      page.getByRole('img', { name: 'QR code of this entry' }),
      page.getByRole('button', { name: 'Copy secret' }),
      page.getByRole('button', { name: 'Hide' }),
    ]
    const areInside = async () => {
      const boxes = await Promise.all(shown.map(one => one.boundingBox()))
      return boxes.every(box => box && box.y >= 60 && box.y + box.height <= 700)
    }
    await expect.poll(areInside).toBe(true)
  })

  it.each([
    ['page', 1],
    ['host', 0],
  ] as const)('with the clipboard of the %s has %i button to paste', async (clipboard, count) => {
    const { page } = await face.open({ entries: 1, capabilities: { clipboard } }, 800)
    await press('Add entry')(page)
    await page.getByRole('button', { name: /^Enter a setup key/ }).waitFor()
    expect(await page.getByRole('button', { name: /^Paste/ }).count()).toBe(count)
  })

  it('asks for notifications only at the press of a button, shows one, and follows it', async () => {
    const { page } = await face.open({ entries: 1 }, 800)
    await page.evaluate(() => {
      const shown: Notice[] = []
      class Notice extends EventTarget {
        static permission = 'default'
        static asked = 0
        static shown = shown
        static async requestPermission() {
          Notice.asked += 1
          Notice.permission = 'granted'
          return 'granted'
        }
        readonly title: string
        constructor(title: string) {
          super()
          this.title = title
          shown.push(this)
        }
        close() {}
      }
      Object.assign(window, { Notification: Notice })
      document.hasFocus = () => false
    })
    const asked = () => page.evaluate(() => Reflect.get(window.Notification, 'asked'))
    await menu('Settings')(page)
    expect(await asked()).toBe(0)
    await press('Allow notifications')(page)
    await page.getByRole('switch', { name: 'Show notifications' }).waitFor()
    expect(await asked()).toBe(1)
    await page.evaluate(() => {
      const { countersign } = window as unknown as { countersign: { emit(message: unknown): void } }
      const title = { key: 'core.notices.clockOff' }
      const text = { key: 'core.notices.clockOff.text' }
      const payload = { kind: 'clock-off', title, text, place: { what: 'codes' } }
      countersign.emit({ name: 'notices.issued', payload })
    })
    const titles = () =>
      page.evaluate(() =>
        (Reflect.get(window.Notification, 'shown') as { title: string }[]).map(one => one.title),
      )
    await expect.poll(titles).toEqual(['This computer’s clock is off'])
    await page.evaluate(() =>
      Reflect.get(window.Notification, 'shown')[0].dispatchEvent(new Event('click')),
    )
    await page.getByRole('button', { name: /^Copy code for GitHub/ }).waitFor()
  })

  it('reports a newer version only if that is turned on, and leads to its page', async () => {
    const { page } = await face.open({ entries: 1 }, 800)
    const said = page.getByText('Countersign 9.9.9 is available.')
    await menu('Settings')(page)
    // A build without an address has nothing to turn on until one is entered.
    const address = page.getByRole('textbox', { name: 'Where to check' })
    await address.fill('https://releases.example/latest.json')
    expect(await page.getByRole('switch', { name: 'Check for newer versions' }).count()).toBe(0)
    await address.blur()
    await page.getByRole('switch', { name: 'Check for newer versions' }).waitFor()
    expect(await said.count()).toBe(0)
    await page.getByRole('switch', { name: 'Check for newer versions' }).click({ force: true })
    await press('Check now')(page)
    await said.waitFor()
    await press(/^Codes$/)(page)
    await said.waitFor()
    const link = page.getByRole('link', { name: 'Open releases.example' })
    expect(await link.getAttribute('href')).toBe('https://releases.example/9.9.9')
    expect(await link.getAttribute('rel')).toContain('noopener')
    await press('Later')(page)
    await expect.poll(() => said.count()).toBe(0)
  })

  it('leads through a wide page, follows the scroll, and says where it is', async () => {
    const { page } = await face.open({ entries: 2 }, 1200)
    await menu('Settings')(page)
    const nav = page.getByRole('navigation', { name: 'On this page' })
    const current = nav.locator('[aria-current]')
    await expect.poll(() => current.allInnerTexts()).toEqual(['Appearance'])
    await nav.getByRole('link', { name: 'Backups' }).press('Enter')
    await expect.poll(() => current.allInnerTexts()).toEqual(['Backups'])
    await expect.poll(() => focusedName(page)).toMatch(/Backups/)
    await page.getByRole('main').hover()
    await page.mouse.wheel(0, -20_000)
    await expect.poll(() => current.allInnerTexts()).toEqual(['Appearance'])
    await page.setViewportSize({ width: 900, height: 700 })
    await expect.poll(() => nav.isVisible()).toBe(false)
  })

  it('forgets what it showed when the vault is locked', async () => {
    const { page } = await face.open({ entries: 5, status: { hasPassphrase: true } }, 800)
    await page.getByRole('button', { name: /^Copy code for GitHub/ }).waitFor()
    await page.keyboard.press('ControlOrMeta+l')
    await page.getByRole('heading', { name: 'Unlock your codes' }).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/GitHub|ada@example/)
  })

  it('changes the language as soon as it is chosen, and keeps what was typed', async () => {
    const { page } = await face.open({ status: { state: 'absent' } }, 900)
    const typed = page.locator('input[type=password]').first()
    await typed.fill('half a passphrase')
    await page.getByRole('combobox', { name: 'Language' }).click()
    await page.getByRole('option', { name: 'System (English)' }).waitFor()
    await page.getByRole('option', { name: 'Deutsch' }).click()
    await page.getByRole('heading', { name: 'Willkommen' }).waitFor()
    await page.getByRole('combobox', { name: 'Sprache' }).click()
    await page.getByRole('option', { name: 'العربية' }).click()
    const written = () => page.evaluate(() => [document.documentElement.lang, document.dir])
    await expect.poll(written).toEqual(['ar', 'rtl'])
    expect(await typed.inputValue()).toBe('half a passphrase')
  })

  it('is mirrored in languages read from right to left, except for codes', async () => {
    const { page } = await face.open({ entries: 3, settings: { language: 'ar' } }, 900)
    await expect.poll(() => page.evaluate(() => document.dir)).toBe('rtl')
    const code = page.locator('[data-dots]').first()
    await code.waitFor()
    const left = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN
    // The icon is on the side where reading begins, and the digits keep their order.
    expect(await left('main li svg, main li [aria-hidden]')).toBeGreaterThan(
      await left('[data-dots]'),
    )
    expect(await code.evaluate(one => getComputedStyle(one).direction)).toBe('ltr')
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    expect(await overflow()).toBe(0)
  })

  it.each(languageTags.filter(tag => tag !== 'en'))(
    'shows nothing in English when the language is %s',
    async language => {
      const translate = await translateInto(language)
      const { page } = await face.open({ entries: 2, settings: { language } }, 1000)
      await expect
        .poll(() => page.evaluate(() => document.documentElement.lang))
        .toBe(languages[language].locale)
      const asked = askedInEnglish(page, translate)
      await menu('Settings')(asked)
      await asked.getByRole('heading', { name: 'About' }).waitFor()
      const texts = () =>
        page.evaluate(() => {
          const found: string[] = []
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? '')
          return found
        })
      expect((await texts()).length).toBeGreaterThan(50)
      const parts = await Promise.all([pagePart[language](), laterPart[language]()])
      const said = new Set(parts.flatMap(({ messages }) => Object.values(messages)))
      const inEnglish = new Set<string>(Object.values(english.messages))
      const left = (await texts()).filter(text => inEnglish.has(text) && !said.has(text))
      expect(left).toEqual([])
    },
  )
})
