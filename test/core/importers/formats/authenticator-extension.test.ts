import { describe, expect, it } from 'vitest'
import { authenticatorExtension } from '../../../../core/importers/formats/authenticator-extension.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { formats, rowsFor } from '../formats.ts'
import { jsonFile, labelsOf, openFile } from '../open-file.ts'
import { type Row, rows } from '../row.ts'
import { sealCryptoJs } from '../writers/seal.ts'

const [row] = rows as [Row]
const record = { hash: 'h', index: 0, type: 'totp', secret: row.secret, account: 'a', issuer: 'I' }
const passphrase = 'browser phrase'

const read = (file: Buffer) => openFile(authenticatorExtension, file, { passphrase })

const fileOf = async (title: string) => {
  const format = formats.find(one => one.title === title)
  if (!format) throw new Error('There is no such format.')
  const { file } = await format.write(rowsFor(format))
  return JSON.parse(file.toString()) as Record<string, Record<string, unknown>>
}

describe('Authenticator for browsers', () => {
  it.each([
    ['Battle.net', { type: 'battle' }, { type: 'totp', digits: 8 }],
    ['Battle.net, before types', { secret: `blz-${row.secret}` }, { type: 'totp', digits: 8 }],
    ['Steam, before types', { secret: `stm-${row.secret}` }, { type: 'steam' }],
    ['a record without its hash', { hash: undefined }, { type: 'totp' }],
    ['counted', { type: 'hotp', counter: 5 }, { type: 'hotp', counter: 5 }],
  ])('knows %s', async (_, change, otp) => {
    const file = jsonFile({ h: { ...record, ...change } })
    expect(authenticatorExtension.recognises(file, 'backup.json')).toBe(true)
    const { entries } = await read(file)
    expect(entries).toMatchObject([{ otp }])
    expect(entries.map(({ secret }) => formatBase32(secret))).toEqual([row.secret])
  })

  it.each([
    ['hex', 'totp'],
    ['hhex', 'hotp'],
  ])('reads the hexadecimal secret of %s', async (type, expected) => {
    const hex = { ...record, type, secret: '48656c6c6f21deadbeef', counter: 1 }
    const { entries } = await read(jsonFile({ h: hex }))
    expect(entries).toMatchObject([{ otp: { type: expected } }])
    expect(Buffer.from(entries[0]?.secret ?? []).toString('hex')).toBe('48656c6c6f21deadbeef')
  })

  it('opens secrets that the password itself seals, as the first versions had them', async () => {
    const sealed = { ...record, encrypted: true, secret: sealCryptoJs(row.secret, passphrase) }
    expect(labelsOf(await read(jsonFile({ h: sealed })))).toEqual(['a'])
  })

  it('finds the old key if a bug in the extension has exposed it', async () => {
    const { key, ...records } = await fileOf('Authenticator for browsers, sealed before version 3')
    const { entries, skipped } = await read(jsonFile({ ...records, ...key }))
    expect(skipped).toEqual([])
    expect(entries.length).toBeGreaterThan(1)
  })

  it('reads sealed and plain records side by side', async () => {
    const sealed = await fileOf('Authenticator for browsers, sealed')
    const { entries } = await read(jsonFile({ ...sealed, plain: { ...record, account: 'plain' } }))
    expect(entries.at(-1)?.label).toBe('plain')
  })

  it('names a record whose key is missing, and one that is damaged', async () => {
    const sealed = await fileOf('Authenticator for browsers, sealed')
    const [first = '', second = ''] = Object.keys(sealed)
    const lost = { ...sealed[first], keyId: 'gone' }
    const damaged = { ...sealed[second], data: 'U2FsdGVkX18AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }
    const { entries, skipped } = await read(
      jsonFile({ ...sealed, [first]: lost, [second]: damaged }),
    )
    expect(entries.length).toBeGreaterThan(0)
    expect(skipped).toMatchObject([
      { where: 'entry 1', reason: 'Its key isn’t in the file.' },
      { where: 'entry 2' },
    ])
  })

  it('refuses more keys than a backup has', async () => {
    const sealed = await fileOf('Authenticator for browsers, sealed')
    const key = Object.values(sealed).find(({ dataType }) => dataType === 'Key')
    const keys = Array.from({ length: 17 }, (_, i) => [`k${i}`, { ...key, id: `k${i}` }])
    const file = jsonFile({ ...sealed, ...Object.fromEntries(keys) })
    await expect(read(file)).rejects.toMatchObject({ code: 'too-large' })
  })
})
