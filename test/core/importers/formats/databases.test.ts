import { describe, expect, it } from 'vitest'
import { googleDatabase } from '../../../../core/importers/formats/google-database.ts'
import { readTables } from '../../../../core/importers/syntax/sqlite.ts'
import { namesOf, readFile } from '../read-file.ts'
import { googleTable, microsoftTable, writeDatabase } from '../writers/databases.ts'

const secret = 'JBSWY3DPEHPK3PXP'

const googleRow = (id: number, given: { secret?: string; type?: number; sealed?: number } = {}) => [
  id,
  `Deno:row${id}`,
  given.secret ?? secret,
  0,
  given.type ?? 0,
  0,
  'Deno',
  null,
  given.sealed ?? 0,
]

const google = (rows: ReturnType<typeof googleRow>[]) =>
  writeDatabase([{ name: 'accounts', create: googleTable, rows }])

const microsoft = (rows: (string | number)[][]) =>
  writeDatabase([{ name: 'accounts', create: microsoftTable, rows }])

describe('readTables', () => {
  it('refuses a view in place of a table, because it could compute forever', async () => {
    const view =
      'CREATE VIEW accounts AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ' +
      'SELECT i FROM n'
    const file = writeDatabase([{ name: 'x', create: view, rows: [] }])
    await expect(readTables(file, ['accounts'])).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('refuses more rows than the ceiling', async () => {
    const create =
      'CREATE TABLE accounts AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n ' +
      'LIMIT 20001) SELECT i FROM n'
    const file = writeDatabase([{ name: 'accounts', create, rows: [] }])
    await expect(readTables(file, ['accounts'])).rejects.toMatchObject({ code: 'too-large' })
  })

  it('says in its own words that a database is damaged', async () => {
    const file = google([googleRow(1)])
    file.fill(0xff, 100, 4000)
    await expect(readTables(file, ['accounts'])).rejects.toMatchObject({
      code: 'bad-input',
      message: 'This database is damaged or cut short.',
    })
  })

  it('leaves its input unchanged', async () => {
    const file = google([googleRow(1)])
    const before = Buffer.from(file)
    await readTables(file, ['accounts'])
    expect(before.equals(file)).toBe(true)
  })
})

describe('the database of Google Authenticator', () => {
  it('names what the phone has sealed, and types that are unknown', async () => {
    const imported = await readFile(
      google([googleRow(1), googleRow(2, { sealed: 1 }), googleRow(3, { type: 7 })]),
    )
    expect(namesOf(imported)).toEqual([['Deno', 'row1']])
    expect(imported.skipped).toEqual([
      { where: 'entry 2', reason: 'Its secret is encrypted by the phone and only opens there.' },
      {
        where: 'entry 3',
        reason: 'It makes a kind of code that Countersign doesn’t know.',
      },
    ])
  })

  it("isn't mistaken for any other database", () => {
    const file = writeDatabase([
      { name: 'accounts', create: 'CREATE TABLE accounts (name TEXT, balance INTEGER)', rows: [] },
    ])
    expect(googleDatabase.recognises(file, 'databases')).toBe(false)
  })
})

describe('the database of Microsoft Authenticator', () => {
  it("reads Microsoft's own accounts in Base64, with eight digits", async () => {
    const { entries } = await readFile(
      microsoft([
        [1, 'Microsoft', 'ada', Buffer.from('a secret of 20 bytes').toString('base64'), 1, ''],
      ]),
    )
    expect(entries).toMatchObject([
      { issuer: 'Microsoft', label: 'ada', otp: { algorithm: 'SHA1', digits: 8 } },
    ])
    expect(Buffer.from(entries[0]?.secret ?? []).toString()).toBe('a secret of 20 bytes')
  })

  it('names accounts of work or school, and what the phone has sealed', async () => {
    const { entries, skipped } = await readFile(
      microsoft([
        [1, 'Contoso', 'ada', '', 2, ''],
        [2, 'Deno', 'ada', '', 0, 'c2VhbGVk'],
      ]),
    )
    expect(entries).toEqual([])
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'It approves sign-ins at work or school and has no codes.',
      'Its secret is encrypted by the phone and only opens there.',
    ])
  })
})
