/** Reads the login of a password manager, with a setup link of either kind or a bare secret. */
import { cleanName, nameForDisplay } from '../../../shared/clean-text.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import { AppError } from '../../../shared/errors.ts'
import { isOtpText, parseOtpText } from '../../../shared/otpauth.ts'
import { firstHost } from '../../entries/website.ts'
import type { ImportedEntry } from '../importer.ts'
import { toImported, withExtras, withNames } from './rows.ts'

export interface LoginItem {
  readonly name: string
  readonly username: string
  readonly totp: string
  readonly tags: readonly string[]
  readonly favourite: boolean
  readonly note: string
  readonly trashed: boolean
  /** Addresses of the login’s site. The first one that has a host counts. */
  readonly sites?: readonly string[]
  /** The type of a bare secret, if the export tells it. */
  readonly type?: EntryType
  readonly algorithm?: string
  readonly digits?: number | null
  readonly periodSeconds?: number | null
  readonly counter?: number | null
}

/** Null for a login without a code. Throws `bad-input` and `too-large`, about the item. */
export function readLoginItem(item: LoginItem): ImportedEntry | null {
  if (item.totp.trim() === '') return null
  try {
    return readCode(item)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const about = error.about ?? nameForDisplay(item.name, item.username)
    throw new AppError(error.code, error.words, { about })
  }
}

function readCode(item: LoginItem): ImportedEntry {
  const { name, username, totp, tags, favourite, note, trashed } = item
  const website = firstHost(item.sites ?? [])
  const extras = { tags, favourite, note, trashed, website }
  if (!isOtpText(totp)) {
    const { type = 'totp', algorithm, digits, periodSeconds, counter } = item
    const names = { issuer: name, label: username }
    const parameters = { algorithm, digits, periodSeconds, counter }
    return toImported({ type, secret: totp, ...names, ...parameters }, extras)
  }
  const parsed = parseOtpText(totp)
  // An item needs a name. Without an issuer, the label is used.
  const issuer = name === parsed.label ? '' : name
  const entry = withNames(parsed, issuer, username)
  // The item's name says more than the issuer alone.
  const label = entry.issuer === cleanName(name, 'issuer').text ? '' : name
  return withExtras(withNames(entry, '', label), extras)
}

/** The field's name distinguishes a second code of an item from the first. */
export function userOfField(username: string, field: string): string {
  if (field === '') return username
  return username === '' ? field : `${username} (${field})`
}
