/** Every format that can be brought in. A format is in use once it stands here. */
import { aegis } from './aegis.ts'
import { andOtp } from './andotp.ts'
import { authenticatorExtension } from './authenticator-extension.ts'
import { authme } from './authme.ts'
import { bitwarden } from './bitwarden.ts'
import { bitwardenCsv } from './bitwarden-csv.ts'
import { duo } from './duo.ts'
import { enteAuth } from './ente-auth.ts'
import type { Importer } from './importer.ts'
import { lastPass } from './lastpass.ts'
import { otpClient } from './otpclient.ts'
import { protonAuthenticator } from './proton-authenticator.ts'
import { raivo } from './raivo.ts'
import { steam } from './steam.ts'
import { steamDesktop } from './steam-desktop.ts'
import { stratum } from './stratum.ts'
import { totpAuthenticator } from './totp-authenticator.ts'
import { twoFas } from './two-fas.ts'
import { twoFauth } from './two-fauth.ts'

export const importers: readonly Importer[] = [
  aegis,
  andOtp,
  authenticatorExtension,
  authme,
  bitwarden,
  bitwardenCsv,
  duo,
  enteAuth,
  lastPass,
  otpClient,
  protonAuthenticator,
  raivo,
  steam,
  steamDesktop,
  stratum,
  totpAuthenticator,
  twoFas,
  twoFauth,
]

export function importerOf(id: string): Importer | undefined {
  return importers.find(importer => importer.id === id)
}

/** By the file's content; null where no format is known by it. */
export function recognise(file: Uint8Array, name: string): Importer | null {
  return importers.find(importer => importer.recognises(file, name)) ?? null
}
