import { describe, expect, it } from 'vitest'
import { importerOf } from '../../../../core/importers/registry.ts'
import { createReading } from '../../../../core/imports/reading.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { said } from '../../../said.ts'
import { readFile } from '../read-file.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const other = 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU'
const link = `otpauth://totp/Acme:ada?secret=${secret}&issuer=Acme`
const bitwarden = (...items: readonly object[]) =>
  JSON.stringify({ encrypted: false, folders: [], items })
const lastPass = 'url,username,password,totp,extra,name,grouping,fav\n'

describe('a link in a note of a password manager’s export', () => {
  it.each([
    [
      'Bitwarden',
      bitwarden({ type: 1, name: 'X', notes: `my 2fa: ${link}`, login: { totp: null } }),
    ],
    ['a note of Bitwarden alone', bitwarden({ type: 2, name: 'X', notes: `${link}\nold` })],
    [
      'LastPass, which has no code of its own',
      `${lastPass}https://a.example,ada,x,,"${link}",X,,0\n`,
    ],
  ])('is offered under its own names: %s', async (_, text) => {
    const { entries, skipped } = await readFile(Buffer.from(text))
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([
      { issuer: 'Acme', label: 'ada', warnings: [expect.stringContaining('note')] },
    ])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
  })

  it('is read next to the login’s own code, and reported once', async () => {
    const login = { username: 'bea', totp: other }
    const text = bitwarden(
      { type: 1, name: 'Bank', notes: link, login },
      { type: 1, name: 'Acme', notes: link, login: { username: 'ada', totp: link } },
    )
    const { entries } = await readFile(Buffer.from(text))
    expect(entries.map(({ issuer, label }) => `${issuer} ${label}`)).toEqual([
      'Bank bea',
      'Acme ada',
    ])
  })

  it("isn't taken for everything in a damaged export", async () => {
    const login = { username: 'bea', totp: other }
    const whole = bitwarden({ type: 1, name: 'Acme', notes: link, login })
    const opened = importerOf('bitwarden')?.open(Buffer.from(whole.slice(0, -2)))
    if (!opened || opened.sealed) throw new Error('Not sealed.')
    const { entries, skipped } = said(await opened.read())
    expect(entries.map(({ label }) => label)).toEqual(['ada'])
    expect(skipped).toMatchObject([
      { where: 'everything except the setup links', reason: expect.stringMatching(/damaged/) },
    ])
  })

  it('leaves the refusal of an export without any as it was', async () => {
    const bytes = Buffer.from(`${lastPass}https://a.example,ada,x,,steam://run/440,X,,0\n`)
    const [read] = await createReading().open([{ name: 'a.csv', bytes }], null, () => {})
    expect(said(read)).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('LastPass'),
    })
  })
})
