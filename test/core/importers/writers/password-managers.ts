/** Writes password managers' own formats, and files of unknown apps. */
import { stringify } from 'yaml'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { writeZip } from '../write-zip.ts'
import { linkOf } from './links.ts'

const manager = {
  types: ['totp', 'hotp', 'steam'],
  secretAsText: true,
} as const

function protonOf(rows: readonly Row[]) {
  const names = [...new Set(rows.map(row => row.tags[0] ?? ''))]
  return {
    version: '1.21.2',
    encrypted: false,
    vaults: Object.fromEntries(
      names.map(name => [
        `vault-${name}`,
        {
          name,
          items: rows.filter(row => (row.tags[0] ?? '') === name).map(protonItem),
        },
      ]),
    ),
  }
}

function protonItem(row: Row) {
  return {
    itemId: row.label,
    data: {
      metadata: { name: row.issuer, note: row.note },
      extraFields: [{ fieldName: 'Colour', type: 'text', data: { content: 'red' } }],
      type: 'login',
      content: { itemEmail: row.label, itemUsername: '', password: 'x', totpUri: linkOf(row) },
    },
    state: row.trashed ? 2 : 1,
    pinned: row.favourite,
  }
}

const pifSeparator = '***5642bee8-a5ff-11dc-8314-0800200c9a66***'

const pifOf = (items: readonly object[]) =>
  Buffer.from(items.map(item => `${JSON.stringify(item)}\n${pifSeparator}\n`).join(''))

const pifContents = (row: Row) => ({
  notesPlain: row.note,
  fields: [{ designation: 'username', name: 'user', value: row.label }],
  sections: [{ fields: [{ k: 'concealed', n: 'TOTP_1', t: 'code', v: linkOf(row) }] }],
})

const macItem = (row: Row) => ({
  uuid: row.label,
  typeName: 'webforms.WebForm',
  title: row.issuer,
  trashed: row.trashed,
  openContents: { tags: row.tags, ...(row.favourite ? { faveIndex: 1 } : {}) },
  secureContents: pifContents(row),
})

const windowsItem = (row: Row) => ({
  uuid: row.label,
  hmac: 'c2VhbA==',
  category: '001',
  trashed: row.trashed,
  ...(row.favourite ? { fave: 1, faveIndex: 1 } : {}),
  overview: { title: row.issuer, tags: row.tags, URLs: [{ u: 'https://x.example' }] },
  details: pifContents(row),
})

const markup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function safeInCloudOf(rows: readonly Row[]) {
  const labels = [...new Set(rows.flatMap(row => row.tags))]
  const cards = rows.map(
    row =>
      `<card title="${markup(row.issuer)}" star="${row.favourite}" deleted="${row.trashed}" template="false">
<field name="Login" type="login">${markup(row.label)}</field>
<field name="Password" type="password">hunter2</field>
<field name="One-time password" type="one_time_password">${markup(linkOf(row))}</field>
<notes>${markup(row.note)}</notes>${row.tags.map(tag => `<label_id>${labels.indexOf(tag)}</label_id>`).join('')}</card>`,
  )
  const names = labels.map((name, i) => `<label id="${i}" name="${markup(name)}"/>`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<database>${[...names, ...cards].join('\n')}</database>\n`
}

const plainOf = (row: Row) => ({
  service: row.issuer,
  username: row.label,
  kind: row.type,
  totpSecret: row.secret,
  algorithm: row.algorithm,
  digits: row.digits,
  period: row.period,
  counter: row.counter,
  notes: row.note,
  folder: row.tags[0] ?? '',
  favorite: row.favourite,
})

const anyFormat = {
  ...manager,
  id: 'any-data',
  maxTags: 1,
  loses: ['pin', 'trashed', 'icon', 'backupCodes'],
} as const

export const passwordManagerFormats: readonly Format[] = [
  {
    ...manager,
    title: 'Proton Pass',
    id: 'proton-pass',
    fileName: 'proton-pass.json',
    types: ['totp'],
    maxTags: 1,
    loses: ['pin', 'icon', 'backupCodes'],
    write: rows => json(protonOf(rows)),
  },
  {
    ...manager,
    title: 'Proton Pass, zip',
    id: 'proton-pass-zip',
    fileName: 'proton-pass.zip',
    types: ['totp'],
    maxTags: 1,
    loses: ['pin', 'icon', 'backupCodes'],
    write: rows => ({
      file: writeZip([
        { name: 'Proton Pass/data.json', content: JSON.stringify(protonOf(rows)) },
        { name: 'Proton Pass/files/photo.png', content: 'no picture at all' },
      ]),
    }),
  },
  {
    ...manager,
    title: '1Password, 1PIF',
    id: '1password-1pif',
    fileName: 'data.1pif',
    loses: ['pin', 'icon', 'backupCodes'],
    write: rows => ({ file: pifOf(rows.map(macItem)) }),
  },
  {
    ...manager,
    title: '1Password, 1PIF of Windows',
    id: '1password-1pif',
    fileName: 'windows.1pif',
    loses: ['pin', 'icon', 'backupCodes'],
    write: rows => ({ file: pifOf(rows.map(windowsItem)) }),
  },
  {
    ...manager,
    title: '1Password, 1PIF, zip',
    id: '1password-1pif-zip',
    fileName: '1password.zip',
    loses: ['pin', 'icon', 'backupCodes'],
    write: rows => ({
      file: writeZip([{ name: 'Private.1pif/data.1pif', content: pifOf(rows.map(macItem)) }]),
    }),
  },
  {
    ...manager,
    title: 'Keeper',
    id: 'keeper',
    fileName: 'keeper.json',
    loses: ['favourite', 'pin', 'trashed', 'icon', 'backupCodes'],
    write: rows =>
      json({
        shared_folders: [],
        records: rows.map(row => ({
          title: row.issuer,
          login: row.label,
          password: 'hunter2',
          notes: row.note,
          $type: 'login',
          custom_fields: { '$text:Colour:1': 'red', '$oneTimeCode::1': linkOf(row) },
          folders: row.tags.map(folder => ({ folder })),
        })),
      }),
  },
  {
    ...manager,
    title: 'Enpass',
    id: 'enpass',
    fileName: 'enpass.json',
    loses: ['pin', 'icon', 'backupCodes'],
    write: rows =>
      json({
        folders: ['Work', 'Überall'].map(title => ({ uuid: `folder-${title}`, title })),
        items: rows.map(row => ({
          uuid: row.label,
          template_type: 'login.default',
          title: row.issuer,
          note: row.note,
          favorite: row.favourite ? 1 : 0,
          trashed: row.trashed ? 1 : 0,
          archived: 0,
          folders: row.tags.map(tag => `folder-${tag}`),
          fields: [
            { type: 'username', label: 'Username', value: row.label, deleted: 0 },
            { type: 'totp', label: 'One-time code', value: linkOf(row), deleted: 0 },
          ],
        })),
      }),
  },
  {
    ...manager,
    title: 'SafeInCloud',
    id: 'safe-in-cloud',
    fileName: 'safe.xml',
    loses: ['pin', 'icon', 'backupCodes'],
    write: rows => ({ file: Buffer.from(safeInCloudOf(rows)) }),
  },
  {
    ...anyFormat,
    title: 'Any JSON',
    fileName: 'codes.json',
    write: rows => json({ exported: '2026-01-02', things: rows.map(plainOf) }),
  },
  {
    ...anyFormat,
    title: 'Any YAML',
    fileName: 'codes.yml',
    write: rows => ({ file: Buffer.from(stringify({ things: rows.map(plainOf) })) }),
  },
  {
    ...anyFormat,
    title: 'Any XML',
    fileName: 'codes.xml',
    write: rows => ({
      file: Buffer.from(
        `<things>\n${rows
          .map(row => {
            const values = Object.entries(plainOf(row))
            const cells = values.map(([key, value]) => `<${key}>${markup(String(value))}</${key}>`)
            return `<thing>${cells.join('')}</thing>`
          })
          .join('\n')}\n</things>\n`,
      ),
    }),
  },
]
