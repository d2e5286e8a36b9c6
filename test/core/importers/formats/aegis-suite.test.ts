import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Imported, Importer } from '../../../../core/importers/importer.ts'
import { importers } from '../../../../core/importers/registry.ts'
import { parseOtpText } from '../../../../shared/otpauth.ts'

/** Other apps wrote these files, all from the same accounts. They don't belong to the project. */
const folder = new URL('../../../../../shared/fixtures/importers/aegis-suite/', import.meta.url)

const totp = (algorithm: string, digits: number, periodSeconds: number) =>
  ({ type: 'totp', algorithm, digits, periodSeconds }) as const
const hotp = (algorithm: string, digits: number, counter: number) =>
  ({ type: 'hotp', algorithm, digits, counter }) as const

interface Account {
  readonly issuer: string
  readonly label: string
  readonly otp: object
}

/** Their secrets are in plain.txt. */
const accounts = {
  deno: { issuer: 'Deno', label: 'Mason', otp: totp('SHA1', 6, 30) },
  spdx: { issuer: 'SPDX', label: 'James', otp: totp('SHA256', 7, 20) },
  airbnb: { issuer: 'Airbnb', label: 'Elijah', otp: totp('SHA512', 8, 50) },
  issuu: { issuer: 'Issuu', label: 'James', otp: hotp('SHA1', 6, 1) },
  airCanada: { issuer: 'Air Canada', label: 'Benjamin', otp: hotp('SHA256', 7, 50) },
  wwe: { issuer: 'WWE', label: 'Mason', otp: hotp('SHA512', 8, 10_300) },
  boeing: { issuer: 'Boeing', label: 'Sophia', otp: { type: 'steam' } },
} satisfies Record<string, Account>

type Name = keyof typeof accounts
type Deviations = { readonly [key in Name]?: Partial<Account> }

const withHotp: readonly Name[] = ['deno', 'spdx', 'airbnb', 'issuu', 'airCanada', 'wwe']
const all: readonly Name[] = [...withHotp, 'boeing']
const totpOnly: readonly Name[] = ['deno', 'spdx', 'airbnb']

interface File {
  readonly id: string
  readonly passphrase?: string
  readonly holds: readonly Name[]
  /** The file differs in these, and the reason is given next to each. */
  readonly deviations?: Deviations
}

const test = { passphrase: 'test' }

/** Before schema 3, the app only supported time-based codes, and wrote no counter. */
const before2FasKnewCounters: Deviations = {
  issuu: { otp: totp('SHA1', 6, 30) },
  airCanada: { otp: totp('SHA256', 7, 30) },
  wwe: { otp: totp('SHA512', 8, 30) },
}

/** The first schema contains only names and secrets. */
const firstSchemaOf2Fas: Deviations = Object.fromEntries(
  withHotp.map(name => [name, { otp: totp('SHA1', 6, 30) }]),
)

/** `steam://` names neither issuer nor account, so the item's name becomes the account. */
const steamInBitwarden = (label: string): Deviations => ({ boeing: { issuer: 'Steam', label } })

/** Steam's own files are about Steam. */
const steamItself: Deviations = { boeing: { issuer: 'Steam' } }

/** Authy's app only supports SHA-1 and 30 seconds, but asks for the digits. */
const authy: File = {
  id: 'authy',
  holds: totpOnly,
  deviations: { spdx: { otp: totp('SHA1', 7, 30) }, airbnb: { otp: totp('SHA1', 8, 30) } },
}

/** The app only supports SHA-1, and the names were entered in small letters. */
const totpAuthenticator: Deviations = {
  deno: { label: 'mason' },
  spdx: { label: 'james', otp: totp('SHA1', 7, 20) },
  airbnb: { label: 'elijah', otp: totp('SHA1', 8, 50) },
}

/** Google's database has columns for type and counter, and for no other parameter. */
const googleDatabase: Deviations = {
  spdx: { otp: totp('SHA1', 6, 30) },
  airbnb: { otp: totp('SHA1', 6, 30) },
  airCanada: { otp: hotp('SHA1', 6, 50) },
  wwe: { otp: hotp('SHA1', 6, 10_300) },
}

/** Microsoft's app supports one kind of code. */
const microsoft: Deviations = Object.fromEntries(
  all.map(name => [name, { otp: totp('SHA1', 6, 30) }]),
)

/** Tokens are in the order of a hash table, which differs in each file. */
const freeOtp = (holds: readonly Name[], passphrase?: string): File =>
  passphrase === undefined ? { id: 'freeotp', holds } : { id: 'freeotp', holds, passphrase }

const v2: readonly Name[] = ['deno', 'airbnb', 'issuu', 'wwe']
const v4: readonly Name[] = ['deno', 'issuu', 'airCanada', 'wwe', 'boeing']

const files: Record<string, File> = {
  '2fas_authenticator.json': { id: '2fas', holds: withHotp, deviations: firstSchemaOf2Fas },
  '2fas_authenticator_plain.2fas': {
    id: '2fas',
    holds: v2,
    deviations: before2FasKnewCounters,
  },
  '2fas_authenticator_encrypted.2fas': {
    id: '2fas',
    ...test,
    holds: v2,
    deviations: before2FasKnewCounters,
  },
  '2fas_authenticator_plain_v3.2fas': { id: '2fas', holds: withHotp },
  '2fas_authenticator_encrypted_v3.2fas': { id: '2fas', ...test, holds: withHotp },
  '2fas_authenticator_plain_v4.2fas': { id: '2fas', holds: v4 },
  '2fas_authenticator_encrypted_v4.2fas': { id: '2fas', ...test, holds: v4 },
  'aegis_plain.json': { id: 'aegis', holds: all },
  'aegis_encrypted.json': { id: 'aegis', ...test, holds: all },
  'andotp_plain.json': { id: 'andotp', holds: all },
  'andotp_encrypted.bin': { id: 'andotp', ...test, holds: all },
  'andotp_encrypted_old.bin': { id: 'andotp', ...test, holds: withHotp },
  'bitwarden.json': {
    id: 'bitwarden',
    holds: [...totpOnly, 'boeing'],
    deviations: steamInBitwarden('Test Steam'),
  },
  'bitwarden.csv': {
    id: 'bitwarden-csv',
    holds: [...totpOnly, 'boeing'],
    deviations: steamInBitwarden('Test 4'),
  },
  'duo.json': {
    id: 'duo',
    holds: ['deno', 'issuu'],
    // Duo has no issuers, and has counted two codes further.
    deviations: { deno: { issuer: '' }, issuu: { issuer: '', otp: hotp('SHA1', 6, 3) } },
  },
  'ente_auth.txt': {
    id: 'ente-auth',
    holds: ['airCanada', 'airbnb', 'boeing', 'deno', 'issuu', 'spdx', 'wwe'],
  },
  'proton_authenticator.json': { id: 'proton-authenticator', holds: totpOnly },
  'steam.json': { id: 'steam', holds: ['boeing'], deviations: steamItself },
  'steam_old.json': { id: 'steam', holds: ['boeing'], deviations: steamItself },
  'stratum_plain.json': { id: 'stratum', holds: all },
  'stratum_encrypted.bin': { id: 'stratum', ...test, holds: all },
  'stratum_encrypted_legacy.bin': { id: 'stratum', ...test, holds: all },
  'totp_authenticator.bin': {
    id: 'totp-authenticator',
    passphrase: 'Testtest1',
    holds: totpOnly,
    deviations: totpAuthenticator,
  },
  'totp_authenticator_internal.xml': {
    id: 'totp-authenticator-preferences',
    holds: totpOnly,
    deviations: totpAuthenticator,
  },
  'authenticator_plus.zip': {
    id: 'authenticator-plus',
    passphrase: 'testtesttest',
    holds: all,
  },
  'authy_plain.xml': authy,
  'authy_encrypted.xml': { ...authy, passphrase: 'testtest' },
  'freeotp.xml': freeOtp(['wwe', 'airbnb', 'deno', 'issuu']),
  'freeotp_plus.json': {
    id: 'freeotp-plus',
    holds: ['wwe', 'airCanada', 'issuu', 'airbnb', 'spdx', 'deno'],
  },
  'freeotp_plus_internal.xml': freeOtp(['wwe', 'airbnb', 'airCanada', 'spdx', 'deno', 'issuu']),
  'freeotp_v2_api23.xml': freeOtp(['airbnb', 'wwe', 'spdx', 'airCanada', 'deno', 'issuu'], 'test'),
  'freeotp_v2_api25.xml': freeOtp(['airCanada', 'issuu', 'airbnb', 'wwe', 'spdx', 'deno'], 'test'),
  'freeotp_v2_api27.xml': freeOtp(['deno', 'issuu', 'spdx', 'airCanada', 'wwe', 'airbnb'], 'test'),
  'freeotp_v2_api34.xml': freeOtp(['spdx', 'wwe', 'issuu', 'airbnb', 'airCanada', 'deno'], 'test'),
  'freeotp_v2_null_algo.xml': freeOtp(['deno'], 'test'),
  'google_authenticator.sqlite': {
    id: 'google-authenticator-database',
    holds: withHotp,
    deviations: googleDatabase,
  },
  'microsoft_authenticator.sqlite': {
    id: 'microsoft-authenticator',
    holds: all,
    deviations: microsoft,
  },
  'plain.txt': { id: 'otpauth-list', holds: all },
  'stratum_internal.db': { id: 'stratum-database', holds: all },
}

/** Battle.net itself created this account, which matches none of the others. */
const battleNetFile = 'battle_net_authenticator.xml'

const isMissing = !existsSync(folder)

const contentOf = (name: string) => readFileSync(new URL(name, folder))

function secretOf(name: Name): Uint8Array {
  const { issuer } = accounts[name]
  const links = contentOf('plain.txt').toString().trim().split('\n').map(parseOtpText)
  const link = links.find(entry => entry.issuer === issuer)
  if (!link) throw new Error(`plain.txt has no ${issuer}.`)
  return link.secret
}

function importerFor(name: string): Importer {
  const found = importers.filter(importer => importer.recognises(contentOf(name), name))
  expect(found.map(({ id }) => id)).toEqual([files[name]?.id])
  return found[0] as Importer
}

async function readFile(name: string): Promise<Imported> {
  const opened = importerFor(name).open(contentOf(name))
  expect(opened.sealed).toBe(files[name]?.passphrase !== undefined)
  return opened.sealed ? opened.unseal(files[name]?.passphrase ?? '') : opened.read()
}

describe('real files of other apps', () => {
  beforeEach(({ skip }) => skip(isMissing, 'the folder ../shared/fixtures is missing'))

  it.each(Object.entries(files))('%s returns the known entries', async (name, file) => {
    const { entries, skipped } = await readFile(name)
    expect(skipped).toEqual([])
    const found = entries.map(({ issuer, label, otp, secret }) => ({ issuer, label, otp, secret }))
    expect(found).toEqual(
      file.holds.map(account => ({
        ...accounts[account],
        ...file.deviations?.[account],
        secret: secretOf(account),
      })),
    )
  })

  it('leaves out no file', () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      [...Object.keys(files), battleNetFile].toSorted(),
    )
  })

  it('unmasks the account of Battle.net', async () => {
    const [importer, ...others] = importers.filter(({ recognises }) =>
      recognises(contentOf(battleNetFile), battleNetFile),
    )
    expect([importer?.id, ...others]).toEqual(['battle-net'])
    const opened = importer?.open(contentOf(battleNetFile))
    const { entries, skipped } = opened?.sealed === false ? await opened.read() : {}
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([
      { issuer: 'Battle.net', label: 'US-2211-2050-3346', otp: totp('SHA1', 8, 30) },
    ])
    // Its secret is 20 bytes, written as hexadecimal under the mask.
    expect(entries?.[0]?.secret).toHaveLength(20)
  })

  it.each(['steam.json', 'steam_old.json'])('%s also returns the revocation code', async name => {
    const { entries } = await readFile(name)
    expect(entries.map(({ backupCodes }) => backupCodes)).toEqual([['R1234']])
  })

  const sealed = Object.entries(files).filter(([, { passphrase }]) => passphrase !== undefined)
  it.each(sealed)('%s says that a password is wrong', async name => {
    const opened = importerFor(name).open(contentOf(name))
    const wrong = opened.sealed ? opened.unseal('not the password') : opened.read()
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })
})
