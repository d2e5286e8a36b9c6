/** Reads 2FAS Auth, schema versions 1 to 4. */

import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { splitLabel } from '../../../shared/label.ts'
import { words } from '../../../shared/wording/words.ts'
import { pbkdf2Key } from '../ciphers/derive-key.ts'
import { openGcm } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, lenientText, number, parseType, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, parseJson, readJson } from '../syntax/json.ts'
import { readText } from '../syntax/text.ts'

const Backup = z
  .object({
    schemaVersion: z.number(),
    services: z.array(z.unknown()).nullish(),
    groups: z.array(z.unknown()).nullish(),
    servicesEncrypted: z.string().nullish(),
  })
  .refine(({ services, servicesEncrypted }) => services || servicesEncrypted)
type Backup = z.infer<typeof Backup>

/** The ciphertext with its tag, the salt, and the nonce. */
const SealedServices = z.tuple([base64, base64, base64])
const iterations = 10_000

const Group = z.object({ id: z.string(), name: z.string() })

const Service = z.object({
  name: text,
  secret: z.string(),
  groupId: lenientText,
  otp: z
    .object({
      label: text,
      account: text,
      issuer: text,
      digits: number,
      period: number,
      algorithm: text,
      counter: number,
      tokenType: text,
    })
    .nullish(),
})

export const twoFas: Importer = {
  id: '2fas',
  name: '2FAS',
  extensions: ['2fas', 'json'],
  sealed: 'sometimes',
  recognises: file => looksLike(file, Backup),
  open: file => {
    const backup = parseAs(Backup, readJson(file))
    const { servicesEncrypted } = backup
    return servicesEncrypted
      ? { sealed: true, unseal: passphrase => unseal(backup, servicesEncrypted, passphrase) }
      : { sealed: false, read: async () => readServices(backup.services ?? [], backup) }
  },
}

async function unseal(backup: Backup, parts: string, passphrase: string): Promise<Imported> {
  const { data } = SealedServices.safeParse(parts.split(':'))
  if (!data) throw new AppError('bad-input', words('core.importFiles.cutShortInside'))
  const [sealed, salt, nonce] = data
  const key = await pbkdf2Key(passphrase, { digest: 'sha256', iterations, salt })
  const opened = openGcm({ key, nonce, sealed })
  return readServices(parseAs(z.array(z.unknown()), parseJson(readText(opened))), backup)
}

function readServices(services: readonly unknown[], { groups }: Backup): Imported {
  const names = new Map(
    groups?.flatMap(group => {
      const { data } = Group.safeParse(group)
      return data ? [[data.id, data.name]] : []
    }),
  )
  return readRows(services, row => readService(parseAs(Service, row), names))
}

function readService(service: z.infer<typeof Service>, names: Map<string, string>): ImportedEntry {
  const { otp } = service
  const account = otp?.account || otp?.label || ''
  // A service needs a name. Without an issuer, the account is used.
  const isNamedByAccount = service.name === account
  const named = otp?.issuer || (isNamedByAccount ? '' : service.name)
  // The app has then taken the account as a single name, without an issuer before a colon.
  const isWhole = isNamedByAccount || account.startsWith(':')
  const { issuer, label, warnings } = isWhole
    ? { issuer: named, label: account, warnings: [] }
    : splitLabel(account, named)
  const entry = toImported(
    {
      type: parseType(otp?.tokenType ?? ''),
      issuer,
      label,
      secret: service.secret,
      algorithm: otp?.algorithm,
      digits: otp?.digits,
      periodSeconds: otp?.period,
      counter: otp?.counter,
    },
    { tags: [names.get(service.groupId) ?? ''] },
  )
  return { ...entry, warnings: [...warnings, ...entry.warnings] }
}
