import { describe, expect, it } from 'vitest'
import { anyTable } from '../../../../core/importers/guessing/any-table.ts'
import { recognise } from '../../../../core/importers/registry.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { said } from '../../../said.ts'
import { openFile } from '../open-file.ts'

const secret = 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU'

describe('a file of nothing but punctuation', () => {
  it.each(['\n', '|', ',', 'totp,'])('costs little: %j', mark => {
    const before = process.cpuUsage()
    expect(recognise(Buffer.from(mark.repeat(5_000_000 / mark.length)), 'file.txt')).toBeNull()
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3)
  })
})

describe('a table from any program', () => {
  it.each([
    ['without a header', `Acme,ada,2026-01-02,${secret}\n`],
    [
      'in Markdown',
      `| Service | User | 2FA secret |\n|:---|---|---:|\n| Acme | ada | ${secret} |\n`,
    ],
    ['below the line for Excel', `sep=;\r\nName;Login;TOTP\r\nAcme;ada;${secret}\r\n`],
    ['below a title', `My codes\n\nName,Login,TOTP\nAcme,ada,${secret}\n`],
    ['in Italian', `Titolo,Nome utente,Chiave 2FA\nAcme,ada,${secret}\n`],
    ['in Polish', `Nazwa,Nazwa użytkownika,Klucz TOTP\nAcme,ada,${secret}\n`],
    ['with titles in Japanese', `タイトル,ユーザー名,ワンタイムパスワード\nAcme,ada,${secret}\n`],
    ['in Japanese', `名前,ユーザー名,ワンタイムパスワード\nAcme,ada,${secret}\n`],
    ['in Korean', `이름,사용자,일회용 비밀번호\nAcme,ada,${secret}\n`],
    ['in Russian', `Название,Логин,Секретный ключ,Одноразовый код\nAcme,ada,,${secret}\n`],
    ['in German', `Titel;Benutzername;Einmalpasswort\nAcme;ada;${secret}\n`],
  ])('%s gives names and secrets', async (_, text) => {
    const file = Buffer.from(text)
    expect(anyTable.recognises(file, 'table.csv')).toBe(true)
    const { entries } = await openFile(anyTable, file)
    expect(entries.map(({ issuer, label }) => [issuer, label])).toEqual([['Acme', 'ada']])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
  })
})

it('reads counter-based codes as KeePass’s columns name them', async () => {
  const text = `Title,User Name,HmacOtp-Secret-Base32,HmacOtp-Counter\nAcme,ada,${secret},0\nBank,bea,${secret},4\n`
  const { entries } = await openFile(anyTable, Buffer.from(text))
  expect(entries.map(({ otp }) => otp)).toMatchObject([
    { type: 'hotp', counter: 0 },
    { type: 'hotp', counter: 4 },
  ])
})

it.each([
  ['in its first row', ['KRSXG5CTMVRXEZLU8RSXG5CTMVRXEZL1', secret, secret], ''],
  ['below a header', [secret, 'KRSXG5CTMVRXEZLU8RSXG5CTMVRXEZL1', secret], 'Name,User,Secret\n'],
  ['too short', [secret, 'xyz', secret], 'Name,User,Secret\n'],
  ['that is none at all', [secret, secret, 'see paper!'], 'Name,User,TOTP\n'],
])('reports a mistyped secret by its names, %s', async (_, secrets, header) => {
  const names = ['Acme,ada', 'Bank,bea', 'Club,cy']
  const text = header + names.map((name, i) => `${name},${secrets[i]}`).join('\n')
  const { entries, skipped } = await openFile(anyTable, Buffer.from(text))
  expect(entries).toHaveLength(2)
  const [bad = ''] = names.filter((_name, i) => secrets[i] !== secret)
  expect(skipped).toMatchObject([{ name: bad.replace(/,(.*)/, ' ($1)') }])
})

it('quotes no cell of a first row that may be a mistyped secret', async () => {
  const mistyped = 'KRSXG5CTMVRXEZLU8RSXG5CTMVRXEZL1'
  const rows = [`Acme,ada,${mistyped}`, `Bank,bea,${secret}`, `Club,cy,${secret}`]
  const opened = anyTable.open(Buffer.from(rows.join('\n')), new Map(), 'file.csv')
  const { guesses } = opened.sealed ? {} : said(await opened.read())
  expect(guesses).toEqual([
    expect.stringContaining('number 3'),
    'Other columns were read, too: number 1 as the names and number 2 as the users.',
  ])
  expect(String(guesses)).not.toContain(mistyped)
})
