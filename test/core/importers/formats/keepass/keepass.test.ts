import { describe, expect, it } from 'vitest'
import { formatBase32 } from '../../../../../shared/base32.ts'
import { namesOf, readFile } from '../../read-file.ts'
import {
  type KeePassEntry,
  keePassPassphrase,
  writeCsv,
  writeKdbx,
  writeXml,
} from '../../writers/keepass.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const secretBytes = Buffer.from('48656c6c6f21deadbeef48656c6c6f21deadbeef', 'hex')
const names = { Title: 'Deno', UserName: 'mason' }
const link = `otpauth://totp/Deno:mason?secret=${secret}&issuer=Deno&period=30&digits=6`

const withFields = (fields: Readonly<Record<string, string>>): KeePassEntry => ({
  fields: { ...names, ...fields },
})

const totp = { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 }

describe('an entry of KeePass', () => {
  it.each<[string, Record<string, string>, object]>([
    ['a link', { otp: link }, totp],
    ['a link for Steam', { otp: `${link}&encoder=steam` }, { type: 'steam' }],
    ['a secret alone', { otp: secret }, totp],
    [
      'KeeOtp',
      { otp: `key=${secret}&size=8&step=60&otpHashMode=Sha512` },
      { ...totp, algorithm: 'SHA512', digits: 8, periodSeconds: 60 },
    ],
    [
      'KeeOtp in Base64, by counter',
      {
        otp: `key=${encodeURIComponent(secretBytes.toString('base64'))}&type=hotp&counter=5&encoding=base64`,
      },
      { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 5 },
    ],
    ['a link in a field of one’s own', { Extra: link }, totp],
    ['TOTP Seed alone', { 'TOTP Seed': secret }, totp],
    [
      'TOTP Settings',
      { 'TOTP Seed': secret, 'TOTP Settings': '60;8' },
      { ...totp, digits: 8, periodSeconds: 60 },
    ],
    [
      'TOTP Settings for Steam',
      { 'TOTP Seed': secret, 'TOTP Settings': '30;S' },
      { type: 'steam' },
    ],
    ['TimeOtp in Base32', { 'TimeOtp-Secret-Base32': secret }, totp],
    ['TimeOtp in hexadecimal', { 'TimeOtp-Secret-Hex': secretBytes.toString('hex') }, totp],
    ['TimeOtp in Base64', { 'TimeOtp-Secret-Base64': secretBytes.toString('base64') }, totp],
    [
      'all of TimeOtp',
      {
        'TimeOtp-Secret-Base32': secret,
        'TimeOtp-Algorithm': 'HMAC-SHA-256',
        'TimeOtp-Length': '8',
        'TimeOtp-Period': '45',
      },
      { ...totp, algorithm: 'SHA256', digits: 8, periodSeconds: 45 },
    ],
    [
      'HmacOtp',
      { 'HmacOtp-Secret-Base32': secret, 'HmacOtp-Counter': '41' },
      { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 41 },
    ],
  ])('is read with %s', async (_, fields, otp) => {
    const imported = await readFile(writeXml([withFields(fields)]))
    expect(imported.skipped).toEqual([])
    expect(imported.entries).toMatchObject([{ issuer: 'Deno', label: 'mason', otp }])
    expect(formatBase32(imported.entries[0]?.secret ?? new Uint8Array())).toBe(secret)
  })

  it('is read with a secret as text', async () => {
    const { entries } = await readFile(
      writeXml([withFields({ 'TimeOtp-Secret': '12345678901234567890' })]),
    )
    expect(Buffer.from(entries[0]?.secret ?? []).toString()).toBe('12345678901234567890')
  })

  it('returns both codes if it has a time-based and a counter-based one', async () => {
    const fields = { 'TimeOtp-Secret-Base32': secret, 'HmacOtp-Secret-Base32': secret }
    const { entries } = await readFile(writeXml([withFields(fields)]))
    expect(entries.map(({ otp }) => otp.type)).toEqual(['totp', 'hotp'])
  })

  it.each([
    [{ otp: 'otpauth://totp/x?secret=0000' }, /^Character 1 of the secret/],
    [{ otp: `key=${secret}&size=many` }, /^The number of digits/],
    [{ otp: `key=${secret}&encoding=rot13` }, /encoding of its secret/],
    [{ 'TOTP Seed': secret, 'TOTP Settings': '0;6' }, /^The period/],
    [{ 'HmacOtp-Secret-Hex': 'xyz', 'HmacOtp-Counter': '1' }, /^Character 1 of the secret/],
  ])('is named by its place with %j', async (fields, reason) => {
    const imported = await readFile(writeXml([withFields({}), withFields(fields)]))
    expect(imported).toEqual({
      entries: [],
      skipped: [
        {
          where: 'entry 2',
          reason: expect.stringMatching(reason),
          name: expect.stringMatching(/^Deno \(mason\)$|^x$/),
        },
      ],
    })
  })

  it('cleans a title that cannot be shown as it is', async () => {
    const otp = 'otpauth://totp/KeePassXC:none?secret=JBSWY3DPEHPK3PXP&issuer=KeePassXC'
    const file = writeXml([withFields({ otp, Title: 'Bank\u202egnp' })])
    const { entries } = await readFile(file)
    expect(entries).toMatchObject([
      { issuer: 'Bankgnp', warnings: [expect.stringContaining('The issuer was cleaned')] },
    ])
  })

  it.each([
    ['otpauth://totp/KeePassXC:none?secret=JBSWY3DPEHPK3PXP&issuer=KeePassXC', {}, ['', '']],
    [
      'otpauth://totp/KeePassXC:none?secret=JBSWY3DPEHPK3PXP&issuer=KeePassXC',
      names,
      ['Deno', 'mason'],
    ],
    ['otpauth://totp/?secret=JBSWY3DPEHPK3PXP', names, ['Deno', 'mason']],
    [
      'otpauth://totp/GitHub:m@x.io?secret=JBSWY3DPEHPK3PXP&issuer=GitHub',
      names,
      ['GitHub', 'm@x.io'],
    ],
  ])('takes its names from the link %s, or its own', async (otp, own, expected) => {
    const imported = await readFile(
      writeXml([{ fields: { Title: '', UserName: '', ...own, otp } }]),
    )
    expect(namesOf(imported)).toEqual([expected])
  })
})

describe('a document of KeePass', () => {
  it('marks what is in the bin, and reads no earlier versions', async () => {
    const entries = [withFields({ otp: link }), { ...withFields({ otp: link }), trashed: true }]
    const files = [writeXml(entries), await writeKdbx(entries)]
    for (const file of files) {
      const imported = await readFile(file, keePassPassphrase)
      expect(imported.entries.map(({ trashed }) => trashed).toSorted()).toEqual([false, true])
    }
  })

  it('makes tags of the groups but the first, and of the tags', async () => {
    const group = (name: string, inside: string) => `<Group><Name>${name}</Name>${inside}</Group>`
    const string = `<String><Key>otp</Key><Value>${secret}</Value></String>`
    const entry = `<Entry>${string}<Tags>a;b,c</Tags></Entry>`
    const groups = group('Database', group('Internet', group('Shops', entry)))
    const file = Buffer.from(`<KeePassFile><Meta/><Root>${groups}</Root></KeePassFile>`)
    const { entries } = await readFile(file)
    expect(entries.map(({ tags }) => tags)).toEqual([['Internet/Shops', 'a', 'b', 'c']])
  })

  it("is refused if it isn't one", async () => {
    const file = Buffer.from('<KeePassFile><Meta/></KeePassFile>')
    await expect(readFile(file)).rejects.toMatchObject({ code: 'bad-input' })
  })
})

/** Changes a parameter in the header of a database. Type, name, and length precede its value. */
function patch(file: Buffer, name: string, value: bigint, bytes: 4 | 8): Buffer {
  const patched = Buffer.from(file)
  const head = Buffer.concat([Buffer.of(1, 0, 0, 0), Buffer.from(name), Buffer.of(bytes, 0, 0, 0)])
  const at = patched.indexOf(head) + head.length
  const number = Buffer.alloc(8)
  number.writeBigUInt64LE(value)
  number.copy(patched, at, 0, bytes)
  return patched
}

describe('a database of KeePass', () => {
  it.each([
    [
      'gibibytes of memory',
      'M',
      2n ** 31n,
      'Opening this file takes more than 1,073,741,824 bytes of memory for Argon2. That’s more than Countersign allows.',
    ],
    [
      'a million passes',
      'I',
      1_000_000n,
      'Opening this file takes more than 100,000 passes of Argon2. That’s more than Countersign allows.',
    ],
    [
      'a billion billion passes',
      'I',
      2n ** 63n,
      'The settings in this file can’t derive a key from any password.',
    ],
  ])('is refused when it asks for %s', async (_, name, value, message) => {
    const file = patch(await writeKdbx([]), name, value, 8)
    await expect(readFile(file, keePassPassphrase)).rejects.toMatchObject({ message })
  })

  it('is refused when it asks for billions of rounds of AES', async () => {
    const file = patch(await writeKdbx([], { kdf: 'Aes' }), 'R', 2n ** 40n, 8)
    await expect(readFile(file, keePassPassphrase)).rejects.toMatchObject({
      code: 'too-large',
      message:
        'Opening this file takes more than 500,000,000 rounds of AES. That’s more than Countersign allows.',
    })
  })

  it.each([
    [
      'an old version of Argon2',
      'V',
      0x10n,
      'This database needs an old version of Argon2, which Countersign doesn’t have.',
    ],
  ])('is refused when it asks for %s', async (_, name, value, message) => {
    const file = patch(await writeKdbx([]), name, value, 4)
    await expect(readFile(file, keePassPassphrase)).rejects.toMatchObject({ message })
  })

  it('says that a key file cannot be used', async () => {
    await expect(readFile(await writeKdbx([]), 'not the phrase')).rejects.toMatchObject({
      code: 'wrong-passphrase',
      message: expect.stringContaining('key file'),
    })
  })

  it('distinguishes a changed file from a wrong password', async () => {
    const file = await writeKdbx([withFields({ otp: link })])
    file.writeUInt8(file.readUInt8(file.length - 60) ^ 1, file.length - 60)
    await expect(readFile(file, keePassPassphrase)).rejects.toMatchObject({
      code: 'bad-input',
      message: 'This database is damaged or cut short.',
    })
  })
})

describe('the CSV of KeePassXC', () => {
  it("isn't read without a code", async () => {
    expect(await readFile(writeCsv([{ Group: 'Root', Title: 'x', Password: 'y' }]))).toEqual({
      entries: [],
      skipped: [],
    })
  })

  it('turns nested groups into one tag', async () => {
    const { entries } = await readFile(writeCsv([{ Group: 'Root/Internet/Shops', TOTP: link }]))
    expect(entries.map(({ tags }) => tags)).toEqual([['Internet/Shops']])
  })
})
