/** Tests what password managers write that their simplest export doesn't show. */
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../../core/importers/registry.ts'
import { namesOf, readFile } from '../read-file.ts'

const secret = 'JBSWY3DPEHPK3PXP'
const other = 'MFWHS6BAOZQW4Y3FEB3GC3TDMVSA2CQK'
const link = `otpauth://totp/?secret=${secret}`

const table = (...lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`)

describe('a table', () => {
  it.each([
    [
      'strongbox',
      'Strongbox, whose columns are those of Apple and one more',
      table(
        'Title,Username,Email,Password,URL,OTPAuth,Notes',
        `Deno,,m@x.example,p,https://x.example,${link},`,
      ),
      [['Deno', 'm@x.example']],
    ],
    [
      'myki',
      'MYKI, with the codes that stand without a login',
      table('nickname,authToken,additionalInfo', `Deno,${secret},`),
      [['Deno', '']],
    ],
    [
      'netwrix',
      'Netwrix in another version, each row within quotes of its own',
      table(
        '"Organisational unit;""Beschreibung"";Benutzername;Passwort;Kommentare;One-Time Passwort"',
        `"Work;""Deno; the site"";mason;p;""a note"";${secret}"`,
      ),
      [['Deno; the site', 'mason']],
    ],
    [
      'zoho-vault',
      'Zoho Vault with the column TOTP, and a code in a field of its own',
      table(
        'Password Name,Description,Password URL,SecretData,Notes,CustomData,TOTP',
        `Deno,,,"SecretType:Web Account\nUser Name:mason\nPassword:p",,"2FA key:${other}\nSize:44",${secret}`,
      ),
      [
        ['Deno', 'mason'],
        ['Deno', 'mason (2FA key)'],
      ],
    ],
    [
      '1password-7-csv',
      '1Password 7 with two codes of one login',
      table(
        '"UUID","TITLE","USERNAME","PASSWORD","URL","URLS","SCOPE","AUTOSUBMIT","NOTES","SECTION_A1 1: ONE-TIME PASSWORD","SECTION_B2 2: TOTP EMEA"',
        `"w3mm","Deno","mason","p","","","Default","Default","","${link}","${secret}"`,
      ),
      [
        ['Deno', 'mason'],
        ['Deno', 'mason (totp emea)'],
      ],
    ],
    [
      'proton-pass-csv',
      'Proton Pass with its further column of addresses',
      table(
        'type,name,url,autofillUrls,email,username,password,note,totp,createTime,modifyTime,vault',
        `login,Deno,https://x.example,"[{""url"":""https://x.example""}]",m@x.example,mason,p,,${link},1,1,Personal`,
        'alias,Alias,,,a@x.example,,,,,1,1,Personal',
      ),
      [['Deno', 'mason']],
    ],
    [
      'any-table',
      'passbolt, with the columns of KeePass in another order',
      table(
        'Title,Username,URL,Password,Notes,Group,TOTP',
        `Deno,mason,https://x.example,p,a note,Work/Servers,${link}`,
      ),
      [['Deno', 'mason']],
    ],
    [
      'keeper-csv',
      'Keeper with two codes of one login',
      table(`Work,Deno,mason,p,,,,TFC:Keeper,${link},TFC:Keeper,${secret}`),
      [
        ['Deno', 'mason'],
        ['Deno', 'mason (code 2)'],
      ],
    ],
  ])('of %s is read: %s', async (id, _, file, names) => {
    expect(recognise(file, 'export.csv')?.id).toBe(id)
    const imported = await readFile(file)
    expect(imported.skipped).toEqual([])
    expect(namesOf(imported)).toEqual(names)
  })

  it('of LastPass drops its placeholder for no folder from the tags', async () => {
    const header = 'url,username,password,totp,extra,name,grouping,fav'
    const file = table(header, `https://x.example,mason,p,${secret},,Deno,(none),0`)
    const [entry] = (await readFile(file)).entries
    expect(entry?.tags).toEqual([])
  })
})

describe('a table of names and values in pairs', () => {
  it.each([
    ['without a header', ''],
    ['with titles', 'Title,Field,Value,Field,Value,Note\n'],
  ])('is read %s', async (_, titles) => {
    const file = Buffer.from(
      `${titles}MyNote,Some text\nDeno,Username,,E-mail,m@x.example,*Password,p,One-time code,jbsw y3dp ehpk 3pxp,Website,https://x.example\nRouter,*Password,p,the note\n`,
    )
    expect(recognise(file, 'enpass.csv')?.id).toBe('enpass-csv')
    expect(namesOf(await readFile(file))).toEqual([['Deno', 'm@x.example']])
  })

  it('is a guess that names which values were taken for secrets, without quoting them', async () => {
    const file = table(
      `Deno,Username,mason,TOTP,${secret}`,
      `Router,Username,admin,One-time code,${secret},hunter2,${link}`,
    )
    const { guesses = [] } = await readFile(file)
    expect(guesses).toHaveLength(1)
    expect(guesses[0]).toContain('“TOTP” and “One-time code”')
    expect(guesses[0]).not.toContain('hunter2')
  })

  it('reports a code that cannot be read by its row', async () => {
    const file = table(
      `Deno,Username,mason,TOTP,${secret}`,
      'Deno,Username,mason,TOTP,not a secret at all!',
    )
    const { entries, skipped } = await readFile(file)
    expect(entries).toHaveLength(1)
    expect(skipped).toMatchObject([{ where: 'row 2' }])
  })

  it.each([
    ['columns with a header', table('name,username,totp', `Deno,mason,${secret}`)],
    ['a code among other values', table(`Deno,otp,${secret},1`, `Deno,otp,${other},2`)],
    ['pairs without a code', table('Deno,Username,mason,Password,p')],
  ])('is not seen in %s', (_, file) => {
    expect(recognise(file, 'export.csv')?.id).not.toBe('enpass-csv')
  })
})

it('reads the codes in every further field of Proton Pass', async () => {
  const field = (fieldName: string) => ({ fieldName, type: 'totp', data: { totpUri: link } })
  const content = {
    fullName: 'Mason',
    extraPersonalDetails: [field('personal')],
    extraWorkDetails: [field('work'), { fieldName: 'x', type: 'text', data: { content: 'y' } }],
    extraSections: [{ sectionName: 'More', sectionFields: [field('more')] }],
  }
  const data = { metadata: { name: 'Deno', note: '' }, extraFields: [], type: 'identity', content }
  const vaults = { v: { name: 'Personal', items: [{ data, state: 1, pinned: false }] } }
  const file = Buffer.from(JSON.stringify({ version: '1.31', encrypted: false, vaults }))
  expect(namesOf(await readFile(file))).toEqual([
    ['Deno', 'personal'],
    ['Deno', 'work'],
    ['Deno', 'more'],
  ])
})

it('reads a code of Keeper whose name has a colon', async () => {
  const custom_fields = { '$oneTimeCode:admin: EU:1': link, '$oneTimeCode::1': link }
  const records = [{ title: 'Deno', login: 'mason', custom_fields }]
  const file = Buffer.from(JSON.stringify({ records }))
  expect(namesOf(await readFile(file))).toEqual([
    ['Deno', 'mason (admin: EU)'],
    ['Deno', 'mason'],
  ])
})

it('reads SafeInCloud with comments, deleted cards, and templates in between', async () => {
  const file = Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<database>    <!-- LABELS -->
  <label name="Business" id="1"></label>    <!-- TEMPLATES -->
  <card title="Web Account" id="102" template="true" autofill="on">
    <field name="One-time password" type="one_time_password" autofill="one-time-code"></field>
  </card>
  <ghost id="2" time_stamp="1615910263225"></ghost>
  <card title="Deno" id="300" symbol="g" color="blue" time_stamp="1615910386722">
    <field name="Email" type="login" autofill="username">m@x.example</field>
    <label_id>1</label_id>
    <field type="one_time_password" name="One-time password" history="{&quot;1&quot;:&quot;&quot;}">${secret}</field>
  </card>
</database>`)
  expect(namesOf(await readFile(file))).toEqual([['Deno', 'm@x.example']])
})

it('reads a code of Psono with its digits and its algorithm', async () => {
  const login = {
    type: 'website_password',
    website_password_title: 'Deno',
    website_password_username: 'mason',
    website_password_password: 'p',
    website_password_totp_code: secret,
    website_password_totp_digits: 8,
    website_password_totp_period: 60,
    website_password_totp_algorithm: 'SHA256',
  }
  const file = Buffer.from(
    JSON.stringify({ folders: [{ name: 'Work', items: [login] }], items: [] }),
  )
  const { entries } = await readFile(file)
  expect(entries).toMatchObject([
    { issuer: 'Deno', label: 'mason', otp: { digits: 8, algorithm: 'SHA256' } },
  ])
})
