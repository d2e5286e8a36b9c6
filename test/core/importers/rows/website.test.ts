/** The website comes from where a format keeps a login’s address. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bitwarden } from '../../../../core/exporters/bitwarden.ts'
import { cxf } from '../../../../core/exporters/cxf.ts'
import type { Exporter } from '../../../../core/exporters/exporter.ts'
import { sampleEntries } from '../../exporters/sample.ts'
import { jsonFile } from '../open-file.ts'
import { readFile } from '../read-file.ts'
import { defaults } from '../row.ts'
import { writeXml } from '../writers/keepass.ts'
import { onePasswordItem, write1pux } from '../writers/zips.ts'

const secret = 'JBSWY3DPEHPK3PXP'
const link = `otpauth://totp/?secret=${secret}`
const address = 'https://Deno.example/login?session=1'

const table = (...lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`)

const row = { ...defaults, type: 'totp', label: 'mason', issuer: 'Deno', secret } as const
const item = onePasswordItem(row, [link])

const files: readonly (readonly [string, Uint8Array])[] = [
  [
    'Bitwarden, whose first address is that of an app',
    jsonFile({
      encrypted: false,
      items: [
        {
          type: 1,
          name: 'Deno',
          login: {
            username: 'mason',
            totp: link,
            uris: [{ match: null, uri: 'androidapp://land.deno' }, 7, { uri: address }],
          },
        },
      ],
    }),
  ],
  [
    'Bitwarden, CSV',
    table(
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      `,,login,Deno,,,0,"${address},https://other.example",mason,p,${secret}`,
    ),
  ],
  [
    '1Password',
    write1pux([
      { name: 'V', items: [{ ...item, overview: { ...item.overview, url: address, urls: [] } }] },
    ]),
  ],
  [
    '1Password, CSV',
    table(
      'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes',
      `Deno,${address},mason,p,${link},false,false,,`,
    ),
  ],
  [
    'Proton Pass',
    jsonFile({
      vaults: {
        a: {
          name: 'Personal',
          items: [
            {
              data: {
                metadata: { name: 'Deno', note: '' },
                content: { itemUsername: 'mason', totpUri: link, urls: [address] },
              },
            },
          ],
        },
      },
    }),
  ],
  [
    'KeePass',
    writeXml([{ fields: { Title: 'Deno', UserName: 'mason', URL: address, otp: link } }]),
  ],
  [
    'KeePassXC, CSV',
    table(
      'Group,Title,Username,Password,URL,Notes,TOTP,Icon',
      `Root,Deno,mason,p,${address},,${link},0`,
    ),
  ],
  [
    'the Credential Exchange Format',
    jsonFile({
      version: { major: 1, minor: 0 },
      exporterRpId: 'a.example',
      accounts: [
        {
          items: [
            {
              title: 'Deno',
              scope: { urls: [address], androidApps: [] },
              credentials: [{ type: 'totp', secret, period: 30, digits: 6, algorithm: 'sha1' }],
            },
          ],
        },
      ],
    }),
  ],
  [
    'Apple Passwords',
    table('Title,URL,Username,Password,Notes,OTPAuth', `Deno,${address},mason,p,,${link}`),
  ],
  [
    'LastPass',
    table(
      'url,username,password,totp,extra,name,grouping,fav',
      `${address},mason,p,${secret},,Deno,,0`,
    ),
  ],
  [
    'a table of an unknown program',
    table('service,website,login,otp secret', `Deno,${address},mason,${secret}`),
  ],
]

describe('the website of an imported login', () => {
  it.each(files)('comes from %s', async (_, file) => {
    const { entries } = await readFile(file)
    expect(entries.map(({ website }) => website)).toEqual(['deno.example'])
  })

  it('is left out if it is none, and costs nobody the entry', async () => {
    const csv = 'Title,URL,Username,Password,Notes,OTPAuth'
    const { entries, skipped } = await readFile(table(csv, `Deno,the site,mason,p,,${link}`))
    expect(entries.map(({ website }) => website)).toEqual([null])
    expect(skipped).toEqual([])
  })
})

it.each<[Exporter]>([[bitwarden], [cxf]])('an export to $id carries the website', async format => {
  const [entry] = sampleEntries(1).map(one => ({ ...one, website: 'deno.example' }))
  if (!entry) throw new Error('There is no sample.')
  const options = { passphrase: null, random: () => new Uint8Array(), newId: randomUUID, now: 0 }
  const { entries } = await readFile(await format.write([entry], options))
  expect(entries.map(({ website }) => website)).toEqual(['deno.example'])
})
