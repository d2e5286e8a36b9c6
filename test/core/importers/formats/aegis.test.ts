import { describe, expect, it } from 'vitest'
import { aegis } from '../../../../core/importers/formats/aegis.ts'
import { formatHex } from '../../../../shared/hex.ts'
import { jsonFile, labelsOf, openFile } from '../open-file.ts'
import { defaults, type Row, rows } from '../row.ts'
import { sealAegis, slotOf } from '../writers/aegis.ts'

const [row] = rows as [Row]
const open = (file: Buffer, passphrase: string) => openFile(aegis, file, { passphrase })

describe('Aegis', () => {
  it('refuses a file that only its phone can open', async () => {
    const biometric = { type: 2, uuid: 'b', key: '00', key_params: { nonce: '00', tag: '00' } }
    const { file } = sealAegis([row], () => [biometric])
    await expect(open(file, 'any')).rejects.toMatchObject({
      code: 'bad-input',
      message: 'This file has no password: only the phone that it comes from can open it.',
    })
  })

  it.each([
    ['memory', { n: 2 ** 40 }, 'too-large'],
    ['memory by another way', { r: 2 ** 30 }, 'too-large'],
    ['lanes', { p: 2 ** 30 }, 'too-large'],
    ['a cost that is no power of two', { n: 1000 }, 'bad-input'],
    ['a negative cost', { n: -2 }, 'bad-input'],
  ])('refuses an excessive key derivation: %s', async (_, change, code) => {
    const { file } = sealAegis([row], key => [{ ...slotOf({ password: 'pass' }, key), ...change }])
    await expect(open(file, 'pass')).rejects.toMatchObject({ code })
  })

  it('refuses a file with too many passwords', async () => {
    const { file } = sealAegis([row], key => {
      const slot = slotOf({ password: 'pass' }, key)
      return Array.from({ length: 17 }, () => slot)
    })
    await expect(open(file, 'pass')).rejects.toMatchObject({ code: 'too-large' })
  })

  it('opens with every password of the file, including the one for backups', async () => {
    const { file } = sealAegis([row], key => [
      { type: 2, uuid: 'b', key: '00', key_params: { nonce: '00', tag: '00' } },
      slotOf({ password: 'first', repaired: true }, key),
      slotOf({ password: 'second', repaired: true, isBackup: true }, key),
    ])
    for (const passphrase of ['first', 'second']) {
      expect(labelsOf(await open(file, passphrase))).toEqual([row.label])
    }
    await expect(open(file, 'third')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })

  const long = 'a password of more than sixty-four bytes, as some managers make them up'
  const padded = (bytes: number) => Buffer.concat([Buffer.from(long)], bytes)

  it.each([
    ['on Android', long.length * 2],
    ['in other runtimes', Math.trunc(Math.fround(long.length * Math.fround(1.1)))],
  ])('opens what early versions sealed with zeros behind a long password %s', async (_, bytes) => {
    const { file } = sealAegis([row], key => [slotOf({ password: padded(bytes) }, key)])
    expect(labelsOf(await open(file, long))).toEqual([row.label])
    const repaired = sealAegis([row], key => [
      slotOf({ password: padded(bytes), repaired: true }, key),
    ])
    await expect(open(repaired.file, long)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })

  it('names the invalid field of a row, never its value', async () => {
    const info = { secret: row.secret, algo: 'SHA1', digits: 6, period: 30 }
    const entries = [
      { type: 'totp', name: 'no info' },
      { type: 'totp', name: 'no digits', info: { ...info, digits: 0 } },
      { type: 'totp', name: 'no period', info: { ...info, period: 0 } },
      { type: 'hotp', name: 'no counter', info },
      { type: 'totp', name: 'other hash', info: { ...info, algo: 'SHA3' } },
      { type: 'otp9', name: 'other kind', info },
      'no object',
    ]
    const db = { version: 3, entries, groups: [] }
    const file = jsonFile({ version: 1, header: { slots: null, params: null }, db })
    const { entries: found, skipped } = await openFile(aegis, file)
    expect(found).toEqual([])
    expect(skipped.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
      'entry 1: The field “info” is missing, or isn’t what the app writes there.',
      'entry 2: The number of digits must be a whole number from 4 to 10.',
      'entry 3: The period must be a whole number of seconds from 1 to 86,400.',
      'entry 4: A counter-based (HOTP) setup code needs a counter.',
      'entry 5: The algorithm must be SHA1, SHA224, SHA256, SHA384, or SHA512.',
      'entry 6: It makes a kind of code that Countersign doesn’t know.',
      'entry 7: It isn’t structured the way the app writes it.',
    ])
  })

  it('reads MD5 as SHA-1, as the app does, except for Mobile-OTP', async () => {
    const info = { secret: row.secret, algo: 'MD5', digits: 6, period: 30, counter: 4 }
    const motp = { secret: 'RBHBKL7O4ZWI4QKB', algo: 'MD5', digits: 6, period: 10, pin: '1234' }
    const entries = [
      { type: 'totp', name: 'a', info },
      { type: 'hotp', name: 'b', info },
      { type: 'motp', name: 'c', info: motp },
    ]
    const file = jsonFile({ version: 1, header: null, db: { version: 3, entries } })
    const imported = await openFile(aegis, file)
    expect(imported.skipped).toEqual([])
    expect(imported.entries.map(({ otp }) => otp)).toEqual([
      { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
      { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 4 },
      { type: 'motp' },
    ])
    expect(formatHex(imported.entries[2]?.secret ?? new Uint8Array())).toBe('884e152feee66c8e4141')
  })

  it('keeps an entry whose groups and note are unusable', async () => {
    const info = { secret: row.secret, algo: null, digits: '8', period: null }
    const entry = { type: 'TOTP', name: 7, issuer: null, note: {}, favorite: 1, groups: [3], info }
    const db = { version: 3, entries: [entry], groups: ['none'] }
    const file = jsonFile({ version: 1, header: { slots: null, params: null }, db })
    const { entries } = await openFile(aegis, file)
    expect(entries).toMatchObject([
      {
        label: '7',
        issuer: '',
        note: '',
        favourite: true,
        tags: defaults.tags,
        otp: { type: 'totp', algorithm: 'SHA1', digits: 8, periodSeconds: 30 },
      },
    ])
  })
})
