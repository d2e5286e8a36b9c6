import { describe, expect, it } from 'vitest'
import { enteAuth } from '../../../../core/importers/formats/ente-auth.ts'
import { recognise } from '../../../../core/importers/registry.ts'
import { jsonFile, labelsOf, openFile } from '../open-file.ts'
import { type Row, rows } from '../row.ts'
import { type EnteOptions, sealEnte } from '../writers/ente-auth.ts'

const [row] = rows as [Row]
const link = `otpauth://totp/Deno:mason?secret=${row.secret}&issuer=Deno`
const display = encodeURIComponent(JSON.stringify({ tags: ['a'], note: 'n', trashed: true }))

describe('Ente Auth', () => {
  it.each([
    ['too much memory', { memLimit: 2 ** 40 }, 'too-large'],
    ['too many passes', { opsLimit: 2 ** 31 }, 'too-large'],
    ['no memory', { memLimit: 0 }, 'bad-input'],
    ['a salt that is too short', { salt: 'AAAA' }, 'bad-input'],
  ])('refuses a key derivation with %s', async (_, change, code) => {
    const kdfParams = { memLimit: 65_536, opsLimit: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', ...change }
    const file = jsonFile({ version: 1, kdfParams, encryptedData: 'AAAA', encryptionNonce: 'AAAA' })
    const opened = openFile(enteAuth, file, { passphrase: 'any' })
    await expect(opened).rejects.toMatchObject({ code })
  })

  it.each<[string, EnteOptions]>([
    ['without the final tag', { tag: 0 }],
    ['with the final tag', { tag: 3 }],
    ['with other costs', { memLimit: 1024 * 1024, opsLimit: 1 }],
  ])('opens what was sealed %s', async (_, options) => {
    const { file } = await sealEnte([row], 'phrase', options)
    expect(labelsOf(await openFile(enteAuth, file, { passphrase: 'phrase' }))).toEqual([row.label])
  })

  it.each([['\n'], ['\r\n'], [',']])('reads links with %j between them', async separator => {
    const file = Buffer.from([link, `${link}&codeDisplay=${display}`].join(separator))
    expect(recognise(file, 'codes.txt')?.id).toBe('ente-auth')
    const { entries } = await openFile(enteAuth, file)
    expect(entries).toMatchObject([
      { label: 'mason', tags: [], note: '', trashed: false },
      { label: 'mason', tags: ['a'], note: 'n', trashed: true },
    ])
  })

  it('reads a note with a plus sign, spaces and an ampersand', async () => {
    const note = 'a + b  & c++'
    const text = new URLSearchParams({ codeDisplay: JSON.stringify({ note }) })
    const { entries } = await openFile(enteAuth, Buffer.from(`${link}&${text}`))
    expect(entries).toMatchObject([{ note }])
  })

  it('keeps the entry and says so when what Ente added to it is damaged', async () => {
    const { entries, skipped } = await openFile(
      enteAuth,
      Buffer.from(`${link}&codeDisplay=%7B%22ta`),
    )
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([
      { label: 'mason', tags: [], warnings: ['Its tags and its note can’t be read.'] },
    ])
  })
})
