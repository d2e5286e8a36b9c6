/** Lists the kinds of files that have a writer here. */
import type { Format, Written } from './format.ts'
import { defaults, imported, type Row, rows } from './row.ts'
import { aegisFormats } from './writers/aegis.ts'
import { andOtpFormats } from './writers/andotp.ts'
import { androidFormats } from './writers/android-preferences.ts'
import { authenticatorExtensionFormats } from './writers/authenticator-extension.ts'
import { authmeFormat } from './writers/authme.ts'
import { authyExtractionFormats } from './writers/authy-extraction.ts'
import { bitwardenFormats } from './writers/bitwarden.ts'
import { cxfFormat } from './writers/cxf.ts'
import { databaseFormats } from './writers/databases.ts'
import { duoFormat } from './writers/duo.ts'
import { enteFormats } from './writers/ente-auth.ts'
import { freeOtpFormats } from './writers/freeotp.ts'
import { keePassFormats } from './writers/keepass.ts'
import { lastPassFormat } from './writers/lastpass.ts'
import { linkFormats } from './writers/links.ts'
import { openAuthenticatorFormat } from './writers/open-authenticator.ts'
import { otpAuthFormats } from './writers/otp-auth.ts'
import { otpClientFormats } from './writers/otpclient.ts'
import { passwordManagerFormats } from './writers/password-managers.ts'
import { passwordTableFormats } from './writers/password-tables.ts'
import { protonFormats } from './writers/proton-authenticator.ts'
import { pskcFormats } from './writers/pskc.ts'
import { raivoFormat } from './writers/raivo.ts'
import { steamFormats } from './writers/steam.ts'
import { stratumFormats } from './writers/stratum.ts'
import { autheliaFormats, cotpFormat, extractFormats, oathFormats } from './writers/tables.ts'
import { totpAuthenticatorFormat } from './writers/totp-authenticator.ts'
import { twoFasFormats } from './writers/two-fas.ts'
import { twoFauthFormat } from './writers/two-fauth.ts'
import { winAuthXmlFormat } from './writers/winauth-xml.ts'
import { zipFormats } from './writers/zips.ts'

export const formats: readonly Format[] = [
  ...aegisFormats,
  ...andOtpFormats,
  ...authenticatorExtensionFormats,
  authmeFormat,
  ...bitwardenFormats,
  duoFormat,
  ...enteFormats,
  lastPassFormat,
  ...otpClientFormats,
  ...protonFormats,
  raivoFormat,
  ...steamFormats,
  ...stratumFormats,
  totpAuthenticatorFormat,
  ...twoFasFormats,
  twoFauthFormat,
  ...androidFormats,
  ...databaseFormats,
  ...freeOtpFormats,
  ...keePassFormats,
  ...linkFormats,
  ...zipFormats,
  ...autheliaFormats,
  ...authyExtractionFormats,
  cotpFormat,
  cxfFormat,
  ...extractFormats,
  ...oathFormats,
  openAuthenticatorFormat,
  ...otpAuthFormats,
  ...pskcFormats,
  winAuthXmlFormat,
  ...passwordTableFormats,
  ...passwordManagerFormats,
]

/**
 * Returns the rows that the format supports, with another row of the first kind if there is only
 * one.
 */
export function rowsFor({ types }: Format): readonly Row[] {
  const fitting = rows.filter(row => types.includes(row.type))
  const [first] = fitting
  if (!first) throw new Error('A format holds at least one type.')
  const second = { ...first, label: 'alyx', secret: 'MFWHS6BAOZQW4Y3FEB3GC3TDMVSA2CQK' }
  return fitting.length > 1 ? fitting : [first, second]
}

/** Returns what an importer must make of the row after it was in the format. */
export function expectedOf(row: Row, format: Format) {
  const kept = { ...row, tags: row.tags.slice(0, format.maxTags) }
  const lost = format.loses.map(field => [field, Reflect.get({ ...defaults, label: '' }, field)])
  return imported({ ...kept, ...Object.fromEntries(lost) })
}

let written: Promise<ReadonlyMap<Format, Written>> | undefined

/** Writes each format's file with its rows, once. */
export function writtenFormats(): Promise<ReadonlyMap<Format, Written>> {
  written ??= writeAll()
  return written
}

async function writeAll(): Promise<ReadonlyMap<Format, Written>> {
  const files = new Map<Format, Written>()
  for (const format of formats) files.set(format, await format.write(rowsFor(format)))
  return files
}
