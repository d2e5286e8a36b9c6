/** Takes the steps that people take with accounts on servers, using the names that they see. */

import type { Page } from 'playwright-core'
import type { Account } from '../../shared/account-models.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { type AccountServer, password } from './account-server.ts'
import { callHost } from './journey.ts'

/** Acts on the page that is currently open. */
export function accountSteps(page: () => Page) {
  const button = (name: string | RegExp) =>
    page().getByRole('button', { name, exact: typeof name === 'string' })
  const dialog = () => page().getByRole('dialog')
  const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true })

  async function showAccounts(): Promise<void> {
    await button('Accounts').first().click()
    await page().getByRole('heading', { name: 'Accounts', exact: true }).waitFor()
  }

  /** Calls the host directly, without the window. Throws if it refuses. */
  async function call<T>(name: string, input?: unknown): Promise<T> {
    const reply = await callHost(page(), name, input)
    if (!reply.ok) throw new Error(`${name}: ${sayWords(reply.words)}`)
    return reply.value as T
  }

  return {
    button,
    call,
    dialog,
    inDialog,
    page,
    showAccounts,
    copied: () => page().evaluate(() => navigator.clipboard.readText()),

    /** Connects an account without the dialog for it. */
    async add({ url }: AccountServer, email: string, dialectId = 'auth-v1'): Promise<void> {
      await call<{ account: Account }>('accounts.add', {
        address: url,
        authorityPem: null,
        dialectId,
        name: '',
        email,
        password,
        keepPassword: false,
      })
    },

    async openAccount(email: string): Promise<void> {
      await showAccounts()
      await button(new RegExp(`^Open .*, ${email}$`)).click()
      await page().getByRole('heading', { name: 'Signing in' }).waitFor()
    },

    /** Answers the question that follows a copied backup code. */
    async noteWhere(place: string): Promise<void> {
      const note = dialog().getByRole('textbox', { name: /^Used for/ })
      await note.fill(place)
      await note.press('Enter')
      await dialog().getByText(`: ${place}`).waitFor()
    },

    /** Continues from the page of an account until the server has answered the password. */
    async signIn(): Promise<void> {
      await page()
        .getByRole('region', { name: 'Signing in' })
        .getByRole('button', { name: 'Sign in' })
        .click()
      await dialog().getByLabel('Password', { exact: true }).fill(password)
      await inDialog('Sign in').click()
    },
  }
}

/** Returns everything in a page: its document, its fields' values, and its storage. */
export function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')]
    const typed = fields.map(field => (field as HTMLInputElement).value)
    const kept = [localStorage, sessionStorage].map(each => JSON.stringify(each))
    return [document.documentElement.outerHTML, ...typed, ...kept].join('\n')
  })
}
