/** Reads and submits the pages, as a browser would. */
import { password } from '../harness.ts'
import type { Answer, Client } from './live.ts'

/** Returns the first such attribute on the page. */
export function dataOf(page: Answer, name: string): string | undefined {
  return new RegExp(`data-${name}="([^"]*)"`).exec(page.text)?.[1]
}

export function tokenOf(page: Answer): string {
  return /name="csrf_token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
}

export function backupCodesOf(page: Answer): string[] {
  return [...page.text.matchAll(/data-backup-code="([^"]+)"/g)].map(found => found[1] ?? '')
}

/** Opens the page and sends a form with its token. */
export async function submit(
  browser: Client,
  page: string,
  action: string,
  fields: Record<string, string> = {},
): Promise<Answer> {
  return browser.form(action, { csrf_token: tokenOf(await browser.get(page)), ...fields })
}

export function signInByForm(browser: Client, email: string): Promise<Answer> {
  return submit(browser, '/auth/login', '/auth/login', { email, password })
}
