/** Lists every format that can be imported. A format is in use once it is listed here. */

import { anyZipOf } from './containers/any-zip.ts'
import { mailOf } from './containers/mail.ts'
import { aegis } from './formats/aegis.ts'
import { andOtp } from './formats/andotp.ts'
import { authelia } from './formats/authelia.ts'
import { authenticatorExtension } from './formats/authenticator-extension.ts'
import { authenticatorPlus } from './formats/authenticator-plus.ts'
import { authme } from './formats/authme.ts'
import { authy } from './formats/authy.ts'
import { authyExtraction } from './formats/authy-extraction.ts'
import { battleNet } from './formats/battle-net.ts'
import { bitwarden } from './formats/bitwarden.ts'
import { bitwardenCsv } from './formats/bitwarden-csv.ts'
import { bitwardenZip } from './formats/bitwarden-zip.ts'
import { cotp } from './formats/cotp.ts'
import { countersign } from './formats/countersign.ts'
import { cxf } from './formats/cxf/cxf.ts'
import { dashlaneZip } from './formats/dashlane-zip.ts'
import { duo } from './formats/duo.ts'
import { enpass } from './formats/enpass.ts'
import { enpassCsv } from './formats/enpass-csv.ts'
import { enteAuth } from './formats/ente-auth.ts'
import { extractOtpSecrets } from './formats/extract-otp-secrets.ts'
import { freeOtp } from './formats/freeotp/freeotp.ts'
import { freeOtpPlus } from './formats/freeotp/freeotp-plus.ts'
import { googleDatabase } from './formats/google-database.ts'
import { googleMigration } from './formats/google-migration.ts'
import { googlePam } from './formats/google-pam.ts'
import { htmlExport } from './formats/html-export.ts'
import { kdbx } from './formats/keepass/kdbx.ts'
import { keePassXml } from './formats/keepass/keepass-xml.ts'
import { keePassXcCsv } from './formats/keepass/keepassxc-csv.ts'
import { keeper } from './formats/keeper.ts'
import { keeperCsv } from './formats/keeper-csv.ts'
import { lastPass } from './formats/lastpass.ts'
import { linOtpCsv } from './formats/linotp-csv.ts'
import { microsoftAuthenticator } from './formats/microsoft-authenticator.ts'
import { oathCsv } from './formats/oath-csv.ts'
import { onePassword } from './formats/one-password.ts'
import { onePassword1pif, onePassword1pifZip } from './formats/one-password-1pif.ts'
import { openAuthenticator } from './formats/open-authenticator.ts'
import { otpAuth } from './formats/otp-auth.ts'
import { otpauthList } from './formats/otpauth-list.ts'
import { otpClient } from './formats/otpclient.ts'
import { passEntry } from './formats/pass-entry.ts'
import { passwordTables } from './formats/password-tables.ts'
import { pdf } from './formats/pdf.ts'
import { protonAuthenticator } from './formats/proton-authenticator.ts'
import { protonPass, protonPassZip } from './formats/proton-pass.ts'
import { pskc } from './formats/pskc/pskc.ts'
import { qrPicture } from './formats/qr-picture.ts'
import { qrText } from './formats/qr-text.ts'
import { qrZip } from './formats/qr-zip.ts'
import { raivo } from './formats/raivo.ts'
import { raivoZip } from './formats/raivo-zip.ts'
import { safeInCloud } from './formats/safe-in-cloud.ts'
import { steam } from './formats/steam/steam.ts'
import { steamDesktop } from './formats/steam/steam-desktop.ts'
import { steamguardCli } from './formats/steam/steamguard-cli.ts'
import { stratum } from './formats/stratum.ts'
import { stratumDatabase } from './formats/stratum-database.ts'
import { totpAuthenticator } from './formats/totp-authenticator.ts'
import { totpAuthenticatorPreferences } from './formats/totp-authenticator-preferences.ts'
import { twoFas } from './formats/two-fas.ts'
import { twoFauth } from './formats/two-fauth.ts'
import { winAuth } from './formats/winauth.ts'
import { winAuthXml } from './formats/winauth-xml.ts'
import { anyTable } from './guessing/any-table.ts'
import { anyTree } from './guessing/any-tree.ts'
import type { Importer } from './importer.ts'
import { withLinksBesides } from './setup-codes/links-besides.ts'

/** Every importer distinguishes its files from those of all others. */
const formats: readonly Importer[] = [
  aegis,
  andOtp,
  authelia,
  authenticatorExtension,
  authenticatorPlus,
  authme,
  authy,
  authyExtraction,
  battleNet,
  withLinksBesides(bitwarden),
  withLinksBesides(bitwardenCsv),
  bitwardenZip,
  cotp,
  countersign,
  cxf,
  dashlaneZip,
  duo,
  enpass,
  enpassCsv,
  enteAuth,
  extractOtpSecrets,
  freeOtp,
  freeOtpPlus,
  googleDatabase,
  googleMigration,
  googlePam,
  htmlExport,
  kdbx,
  withLinksBesides(keePassXcCsv),
  keePassXml,
  keeper,
  keeperCsv,
  lastPass,
  linOtpCsv,
  microsoftAuthenticator,
  oathCsv,
  onePassword,
  openAuthenticator,
  otpAuth,
  otpauthList,
  otpClient,
  passEntry,
  pdf,
  protonAuthenticator,
  pskc,
  onePassword1pif,
  onePassword1pifZip,
  ...passwordTables.map(withLinksBesides),
  protonPass,
  protonPassZip,
  qrPicture,
  qrText,
  qrZip,
  raivo,
  raivoZip,
  safeInCloud,
  steam,
  steamDesktop,
  steamguardCli,
  stratum,
  stratumDatabase,
  totpAuthenticator,
  totpAuthenticatorPreferences,
  twoFas,
  twoFauth,
  winAuth,
  winAuthXml,
]

/**
 * Both of these guess. They take only files that no format recognizes, the first one before the
 * second.
 */
const general: readonly Importer[] = [
  afterAll(formats, anyTable),
  afterAll([...formats, anyTable], anyTree),
]

/**
 * A container may contain one more, but no deeper level, because each costs as much as the others.
 */
const single = [...formats, ...general]
const containers = containersOf([...single, ...containersOf(single)])

export const importers: readonly Importer[] = [
  ...formats,
  ...containers,
  ...general.map(importer => afterAll(containers, importer)),
]

function containersOf(inner: readonly Importer[]): Importer[] {
  return [mailOf(inner), anyZipOf(inner)].map(importer => afterAll(formats, importer))
}

/** Tells whether its files belong to one app or standard, as opposed to containers and guesses. */
export function isOfOneApp({ id }: Importer): boolean {
  return formats.some(importer => importer.id === id)
}

function afterAll(others: readonly Importer[], importer: Importer): Importer {
  return {
    ...importer,
    recognises: (file, name) =>
      importer.recognises(file, name) && !others.some(other => other.recognises(file, name)),
  }
}

export function importerOf(id: string): Importer | undefined {
  return importers.find(importer => importer.id === id)
}

/** Finds the format by the file's content; null if no format recognizes it. */
export function recognise(file: Uint8Array, name: string): Importer | null {
  return importers.find(importer => importer.recognises(file, name)) ?? null
}
