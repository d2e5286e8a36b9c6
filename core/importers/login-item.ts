/** What password managers keep beside a login: a setup code of either kind, or a bare secret. */
import { cleanName } from '../../shared/clean-text.ts'
import { isOtpText, parseOtpText } from '../../shared/otpauth.ts'
import type { ImportedEntry } from './importer.ts'
import { toImported, withExtras, withNames } from './rows.ts'

interface Item {
  readonly name: string
  readonly username: string
  readonly totp: string
  readonly tags: readonly string[]
  readonly favourite: boolean
  readonly note: string
  readonly trashed: boolean
  /** Of a bare secret, where the export says so. */
  readonly digits?: number | null
  readonly periodSeconds?: number | null
}

/** Null for a login without a code. Throws `bad-input` and `too-large`. */
export function readLoginItem(item: Item): ImportedEntry | null {
  const { name, username, totp, tags, favourite, note, trashed } = item
  const extras = { tags, favourite, note, trashed }
  if (totp.trim() === '') return null
  if (!isOtpText(totp)) {
    const { digits, periodSeconds } = item
    const fields = { issuer: name, label: username, secret: totp, digits, periodSeconds }
    return toImported({ type: 'totp', ...fields }, extras)
  }
  const parsed = parseOtpText(totp)
  // An item needs a name: without an issuer it is called by the label.
  const issuer = name === parsed.label ? '' : name
  const entry = withNames(parsed, issuer, username)
  // The item's name says more than the issuer alone.
  const label = entry.issuer === cleanName(name, 'issuer').text ? '' : name
  return withExtras(withNames(entry, '', label), extras)
}
