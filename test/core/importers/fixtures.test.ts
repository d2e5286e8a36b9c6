/** Reads the exports of `test/fixtures/`, each as its app writes it, through the registry. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ImportedEntry } from '../../../core/importers/importer.ts'
import { importerOf } from '../../../core/importers/registry.ts'
import { createReading } from '../../../core/imports/reading.ts'
import { formatBase32 } from '../../../shared/base32.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const passphrase = 'open sesame'

const mail = {
  otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
  issuer: 'Example Mail',
  label: 'ada@example.com',
  secret: 'NFXHMZLOORSWILBAORSXG5BANZXSAMBR',
}
const bank = {
  otp: { type: 'totp', algorithm: 'SHA256', digits: 8, periodSeconds: 60 },
  issuer: 'Harbour Bank',
  label: 'ada@example.net',
  secret: 'NFXHMZLOORSWILBAORSXG5BANZXSAMBS',
}
const forum = {
  otp: { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 5 },
  issuer: 'Fern Forum',
  label: 'ada',
  secret: 'NFXHMZLOORSWILBAORSXG5BANZXSAMBT',
}
const steam = {
  otp: { type: 'steam' },
  issuer: 'Steam',
  label: 'ada_plays',
  secret: 'NFXHMZLOORSWILBAORSXG5BANZXSAMBU',
}

const favourite = { favourite: true }
const home = { tags: ['Home'] }
const noted = { note: 'Work account' }

interface Fixture {
  readonly file: string
  /** The id of the importer that reads it. */
  readonly id: string
  readonly isSealed?: true
  readonly entries: readonly object[]
}

const allTypes = [{ ...mail, ...home }, bank, forum, steam]
const aegis = [{ ...mail, ...home, ...favourite, ...noted }, bank, forum, steam]
const bitwarden = [{ ...mail, ...home, ...favourite, ...noted }, bank, steam]
const proton = [{ ...mail, ...noted }, bank, steam]
const google = [mail, forum]

const fixtures: readonly Fixture[] = [
  { file: 'google-authenticator.txt', id: 'google-authenticator', entries: google },
  { file: 'google-authenticator.png', id: 'qr-picture', entries: google },
  { file: 'aegis.json', id: 'aegis', entries: aegis },
  { file: 'aegis-sealed.json', id: 'aegis', isSealed: true, entries: aegis },
  { file: '2fas.2fas', id: '2fas', entries: allTypes },
  { file: '2fas-sealed.2fas', id: '2fas', isSealed: true, entries: allTypes },
  { file: 'bitwarden.json', id: 'bitwarden', entries: bitwarden },
  { file: 'bitwarden-sealed.json', id: 'bitwarden', isSealed: true, entries: bitwarden },
  {
    file: '1password.1pux',
    id: '1password',
    entries: [{ ...mail, ...home, ...favourite, ...noted }, bank],
  },
  {
    file: '1password.csv',
    id: '1password-csv',
    entries: [{ ...mail, ...home, ...favourite, ...noted }, bank],
  },
  {
    file: 'lastpass-authenticator.json',
    id: 'lastpass',
    entries: [{ ...mail, ...home, ...favourite }, bank],
  },
  {
    file: 'authy-extracted.json',
    id: 'authy-extraction',
    // Authy stores neither the hash nor the period.
    entries: [mail, { ...bank, otp: { ...mail.otp, digits: 8 } }],
  },
  {
    file: 'apple-passwords.csv',
    id: 'apple-passwords',
    entries: [
      { ...mail, ...noted, issuer: 'example.com' },
      { ...bank, issuer: 'bank.example.net' },
    ],
  },
  { file: 'proton-authenticator.json', id: 'proton-authenticator', entries: proton },
  {
    file: 'proton-authenticator-sealed.json',
    id: 'proton-authenticator',
    isSealed: true,
    entries: proton,
  },
  {
    file: 'proton-pass.zip',
    id: 'proton-pass-zip',
    entries: [
      { ...mail, ...favourite, ...noted, tags: ['Personal'] },
      { ...bank, tags: ['Personal'] },
    ],
  },
  { file: 'ente-auth.txt', id: 'ente-auth', entries: aegis },
  { file: 'ente-auth-sealed.txt', id: 'ente-auth', isSealed: true, entries: aegis },
  { file: 'andotp.json', id: 'andotp', entries: allTypes },
  { file: 'andotp-sealed.json.aes', id: 'andotp', isSealed: true, entries: allTypes },
  {
    file: 'keepassxc.csv',
    id: 'keepassxc-csv',
    entries: [{ ...mail, ...home, ...noted }, bank, steam],
  },
]

describe('an export as its app writes it', () => {
  it.each(fixtures)('is read as it is: $file', async ({ file, id, isSealed, entries }) => {
    const reading = createReading()
    const given = [{ name: file, bytes: readFileSync(new URL(file, folder)) }]
    const [opened] = await reading.open(given, null, () => {})
    expect(opened?.state).toBe(isSealed ? 'sealed' : 'read')
    const read = isSealed ? await reading.unseal(0, passphrase) : opened
    if (read?.state !== 'read') throw new Error('The file should have been read.')
    expect(read.format.id).toBe(id)
    expect(read.imported.skipped).toEqual([])
    expect(read.imported.entries.map(plainOf)).toEqual(entries.map(withDefaults))
  })

  it.each(fixtures.filter(({ isSealed }) => isSealed))(
    'stays sealed under another password: $file',
    async ({ file, id }) => {
      const importer = importerOf(id)
      const opened = importer?.open(readFileSync(new URL(file, folder)))
      if (!opened?.sealed) throw new Error('The file should be sealed.')
      await expect(opened.unseal('not it')).rejects.toMatchObject({ code: 'wrong-passphrase' })
    },
  )

  it('is in the table for each file in the folder', () => {
    const files = readdirSync(folder).filter(name => name !== 'README.md')
    expect(fixtures.map(({ file }) => file).sort()).toEqual(files.sort())
    const page = readFileSync(new URL('README.md', folder), 'utf8')
    expect(files.filter(name => !page.includes(`\`${name}\``))).toEqual([])
  })
})

const plain = { tags: [] as string[], favourite: false, note: '', trashed: false }

const withDefaults = (entry: object) => ({ ...plain, ...entry })

function plainOf(entry: ImportedEntry) {
  const { otp, issuer, label, secret, tags, favourite, note, trashed } = entry
  return { otp, issuer, label, secret: formatBase32(secret), tags, favourite, note, trashed }
}
