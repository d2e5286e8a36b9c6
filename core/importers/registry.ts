/** Every format that can be brought in. A format is in use once it stands here. */

import { aegis } from './aegis.ts'
import { andOtp } from './andotp.ts'
import { anyTable } from './any-table.ts'
import { anyTree } from './any-tree.ts'
import { anyZipOf } from './any-zip.ts'
import { authelia } from './authelia.ts'
import { authenticatorExtension } from './authenticator-extension.ts'
import { authenticatorPlus } from './authenticator-plus.ts'
import { authme } from './authme.ts'
import { authy } from './authy.ts'
import { authyExtraction } from './authy-extraction.ts'
import { battleNet } from './battle-net.ts'
import { bitwarden } from './bitwarden.ts'
import { bitwardenCsv } from './bitwarden-csv.ts'
import { bitwardenZip } from './bitwarden-zip.ts'
import { cotp } from './cotp.ts'
import { countersign } from './countersign.ts'
import { cxf } from './cxf.ts'
import { dashlaneZip } from './dashlane-zip.ts'
import { duo } from './duo.ts'
import { enpass } from './enpass.ts'
import { enpassCsv } from './enpass-csv.ts'
import { enteAuth } from './ente-auth.ts'
import { extractOtpSecrets } from './extract-otp-secrets.ts'
import { freeOtp } from './freeotp.ts'
import { freeOtpPlus } from './freeotp-plus.ts'
import { googleDatabase } from './google-database.ts'
import { googleMigration } from './google-migration.ts'
import { googlePam } from './google-pam.ts'
import { htmlExport } from './html-export.ts'
import type { Importer } from './importer.ts'
import { kdbx } from './kdbx.ts'
import { keePassXml } from './keepass-xml.ts'
import { keePassXcCsv } from './keepassxc-csv.ts'
import { keeper } from './keeper.ts'
import { keeperCsv } from './keeper-csv.ts'
import { lastPass } from './lastpass.ts'
import { withLinksBesides } from './links-besides.ts'
import { linOtpCsv } from './linotp-csv.ts'
import { mailOf } from './mail.ts'
import { microsoftAuthenticator } from './microsoft-authenticator.ts'
import { oathCsv } from './oath-csv.ts'
import { onePassword } from './one-password.ts'
import { onePassword1pif, onePassword1pifZip } from './one-password-1pif.ts'
import { openAuthenticator } from './open-authenticator.ts'
import { otpAuth } from './otp-auth.ts'
import { otpauthList } from './otpauth-list.ts'
import { otpClient } from './otpclient.ts'
import { passEntry } from './pass-entry.ts'
import { passwordTables } from './password-tables.ts'
import { pdf } from './pdf.ts'
import { protonAuthenticator } from './proton-authenticator.ts'
import { protonPass, protonPassZip } from './proton-pass.ts'
import { pskc } from './pskc.ts'
import { qrPicture } from './qr-picture.ts'
import { qrText } from './qr-text.ts'
import { qrZip } from './qr-zip.ts'
import { raivo } from './raivo.ts'
import { raivoZip } from './raivo-zip.ts'
import { safeInCloud } from './safe-in-cloud.ts'
import { steam } from './steam.ts'
import { steamDesktop } from './steam-desktop.ts'
import { steamguardCli } from './steamguard-cli.ts'
import { stratum } from './stratum.ts'
import { stratumDatabase } from './stratum-database.ts'
import { totpAuthenticator } from './totp-authenticator.ts'
import { totpAuthenticatorPreferences } from './totp-authenticator-preferences.ts'
import { twoFas } from './two-fas.ts'
import { twoFauth } from './two-fauth.ts'
import { winAuth } from './winauth.ts'
import { winAuthXml } from './winauth-xml.ts'

/** Each tells its files from those of all others. */
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

/** They guess: only files that no format knows are theirs, the first one's before the second's. */
const general: readonly Importer[] = [
  afterAll(formats, anyTable),
  afterAll([...formats, anyTable], anyTree),
]

/** What is packed may be packed once more, and no deeper: each layer costs as much as the others. */
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

/** Whether its files are of one app or standard, as opposed to what holds or guesses at any. */
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

/** By the file's content; null where no format is known by it. */
export function recognise(file: Uint8Array, name: string): Importer | null {
  return importers.find(importer => importer.recognises(file, name)) ?? null
}
