import { describe, expect, it } from 'vitest'
import { bitwarden } from '../../../../core/importers/formats/bitwarden.ts'
import { bitwardenCsv } from '../../../../core/importers/formats/bitwarden-csv.ts'
import { recognise } from '../../../../core/importers/registry.ts'
import { jsonFile, openFile } from '../open-file.ts'
import { type Row, rows } from '../row.ts'
import { itemOf } from '../writers/bitwarden.ts'

const [row] = rows as [Row]
const sealed = {
  encrypted: true,
  passwordProtected: true,
  salt: 'c2FsdHNhbHQ=',
  kdfType: 0,
  kdfIterations: 5000,
  encKeyValidation_DO_NOT_EDIT: '2.AAAA|AAAA|AAAA',
  data: '2.AAAA|AAAA|AAAA',
}

const unseal = (change: object) => {
  const file = jsonFile({ ...sealed, ...change })
  return openFile(bitwarden, file, { passphrase: 'any' })
}

const read = async (login: object, more: object = {}) => {
  const item = { ...itemOf(row), login, ...more }
  return openFile(bitwarden, jsonFile({ encrypted: false, items: [item] }))
}

describe('Bitwarden', () => {
  it.each([
    ['with a list of items', { items: [], folders: [] }],
    ['with sealed data', { data: '2.AAAA|AAAA|AAAA' }],
  ])('refuses a file that is bound to an account, and says what to do: %s', (_, content) => {
    const file = jsonFile({ encrypted: true, encKeyValidation_DO_NOT_EDIT: '2.A|A|A', ...content })
    expect(recognise(file, 'export.json')?.id).toBe('bitwarden')
    expect(() => bitwarden.open(file)).toThrow(/bound to the Bitwarden account.*Export again/)
  })

  it.each([
    ['too many rounds', { kdfIterations: 4_000_000_000 }, 'too-large'],
    ['no rounds', { kdfIterations: 0 }, 'bad-input'],
    ['half a round', { kdfIterations: 1.5 }, 'bad-input'],
    ['too much memory', { kdfType: 1, kdfIterations: 3, kdfMemory: 1025 }, 'too-large'],
    ['too many passes', { kdfType: 1, kdfIterations: 100_001, kdfMemory: 16 }, 'too-large'],
    ['too many lanes', { kdfType: 1, kdfIterations: 1, kdfParallelism: 257 }, 'too-large'],
    ['a derivation of its own', { kdfType: 9 }, 'bad-input'],
    ['another cipher', { encKeyValidation_DO_NOT_EDIT: '7.AAAA|AAAA|AAAA' }, 'bad-input'],
    ['a part too few', { encKeyValidation_DO_NOT_EDIT: '2.AAAA|AAAA' }, 'bad-input'],
  ])('refuses a sealed file with %s', async (_, change, code) => {
    await expect(unseal(change)).rejects.toMatchObject({ code })
  })

  it('uses the names of the item if the setup code has none', async () => {
    const { entries } = await read({
      username: 'mason',
      totp: `otpauth://totp/?secret=${row.secret}`,
    })
    expect(entries).toMatchObject([{ issuer: 'Deno', label: 'mason' }])
  })

  it('uses the name of the item as the account of a Steam secret', async () => {
    const { entries } = await read({ totp: `steam://${row.secret}` }, { name: 'Steam (second)' })
    expect(entries).toMatchObject([{ issuer: 'Steam', label: 'Steam (second)' }])
  })

  it('removes deceptive characters from the name of an item', async () => {
    const totp = `otpauth://totp/?secret=${row.secret}`
    const { entries } = await read({ totp }, { name: 'Bank\u202egnp.exe' })
    expect(entries).toMatchObject([
      { issuer: 'Bankgnp.exe', warnings: [expect.stringContaining('The issuer was cleaned')] },
    ])
  })

  it('reads the table of the authenticator, whose last columns have no names', async () => {
    const header = 'folder,favorite,type,name,login_uri,login_totp'
    const uri = `otpauth://totp/Deno:mason?secret=${row.secret}&issuer=Deno&digits=8`
    const file = Buffer.from(
      `${header}\n,,1,Deno,,"${uri}",Deno,30,8\n,,1,WWE,,${row.secret},WWE,45,7\n`,
    )
    const { entries } = await openFile(bitwardenCsv, file)
    expect(entries.map(({ issuer, otp }) => ({ issuer, otp }))).toMatchObject([
      { issuer: 'Deno', otp: { digits: 8, periodSeconds: 30 } },
      { issuer: 'WWE', otp: { digits: 7, periodSeconds: 45 } },
    ])
  })

  it('reads notes of several lines, empty lines between rows, and rows without a code', async () => {
    const header =
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp'
    const rowsOfText = [
      `Work,1,login,Deno,"first\nsecond ""quoted""",,0,,mason,pw,${row.secret}`,
      ',,note,Only a note,text,,0,,,,',
      `,,login,WWE,,,0,,sophia,pw,${row.secret}`,
    ]
    const file = Buffer.from([header, ...rowsOfText].join('\n\n'))
    const { entries, skipped } = await openFile(bitwardenCsv, file)
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([
      { issuer: 'Deno', tags: ['Work'], favourite: true, note: 'first\nsecond "quoted"' },
      { issuer: 'WWE', tags: [], favourite: false },
    ])
  })

  it('refuses a table without the column of codes', () => {
    expect(() => bitwardenCsv.open(Buffer.from('name,password\na,b\n'))).toThrow(/login_totp/)
  })
})
