/** Reads tables of password managers, which are recognized by their columns. */
import { z } from 'zod'
import type { Importer } from '../importer.ts'
import { type FieldCode, isCodeField } from '../rows/field-code.ts'
import { type PasswordTable, passwordTable } from '../rows/password-table.ts'
import type { CsvRow } from '../syntax/csv.ts'
import { tryJson } from '../syntax/json.ts'

/** Spreadsheets and apps write a flag as any of these. */
const isOn = (text: string) => /^(?:1|true|yes|x)$/i.test(text.trim())

const only =
  (...columns: readonly string[]) =>
  (row: CsvRow): FieldCode[] =>
    columns.map(column => ({ field: '', totp: row.get(column) }))

/** Safari and the app Passwords write these columns. Older versions have no notes. */
const applePasswords = passwordTable({
  id: 'apple-passwords',
  name: 'Apple Passwords',
  has: ['title', 'url', 'username', 'password', 'otpauth'],
  lacks: ['favorite', 'archived', 'email'],
  item(row) {
    const username = row.get('username')
    const title = row.get('title')
    // Apple calls a login 'site (user)'.
    const suffix = ` (${username})`
    const name = title.endsWith(suffix) ? title.slice(0, -suffix.length) : title
    return { name, username, note: row.get('notes'), sites: [row.get('url')] }
  },
  codes: only('otpauth'),
})

const onePasswordCsv = passwordTable({
  id: '1password-csv',
  name: '1Password',
  has: ['title', 'username', 'password', 'otpauth', 'favorite', 'archived'],
  item: row => ({
    name: row.get('title'),
    username: row.get('username'),
    note: row.get('notes'),
    sites: [row.get('url')],
    favourite: isOn(row.get('favorite')),
    tags: [...row.get('tags').split(/[;,]/), isOn(row.get('archived')) ? 'Archived' : ''],
  }),
  codes: only('otpauth'),
})

/** Every field is a column: 'SECTION_UNAZHCO2FJN3VMOVECXJ6VAPVQ 1: ONE-TIME PASSWORD'. */
const sectionField = /^section_\w+ \d+: /

const onePassword7Csv = passwordTable({
  id: '1password-7-csv',
  name: '1Password 7',
  has: ['uuid', 'title', 'username', 'password', 'urls', 'scope', 'autosubmit'],
  item: row => ({
    name: row.get('title'),
    username: row.get('username'),
    note: row.get('notes'),
    sites: row.get('urls').split(/[\s,]+/),
    tags: row.get('tags').split(/[;,]/),
  }),
  codes: (row, header) =>
    header
      .map((column, i) => ({ label: column.replace(sectionField, ''), value: row.at(i) }))
      .filter(({ label, value }) => isCodeField(label, value))
      .map(asField),
})

const lastPassVault = passwordTable({
  id: 'lastpass-csv',
  name: 'LastPass',
  has: ['url', 'username', 'password', 'extra', 'name', 'grouping', 'fav'],
  item: row => ({
    name: row.get('name'),
    username: row.get('username'),
    note: row.get('extra'),
    // Notes have this address instead of one of their own.
    sites: [row.get('url').replace(/^https?:\/\/(?:sn)?\/?$/i, '')],
    tags: row
      .get('grouping')
      .replace(/^\(none\)$/, '')
      .split('\\'),
    favourite: isOn(row.get('fav')),
  }),
  codes: only('totp'),
})

const protonPassCsv = passwordTable({
  id: 'proton-pass-csv',
  name: 'Proton Pass',
  has: ['type', 'name', 'url', 'username', 'password', 'note', 'totp', 'createtime'],
  item: row => ({
    name: row.get('name'),
    username: row.get('username') || row.get('email'),
    note: row.get('note'),
    sites: row.get('url').split(/[\s,]+/),
    tags: [row.get('vault')],
  }),
  codes: only('totp'),
})

export const dashlaneTable: PasswordTable = {
  id: 'dashlane-csv',
  name: 'Dashlane',
  has: ['username', 'username2', 'username3', 'title', 'password'],
  item: row => ({
    name: row.get('title'),
    username: row.get('username') || row.get('username2') || row.get('username3'),
    note: row.get('note'),
    sites: [row.get('url')],
    tags: [row.get('category')],
  }),
  codes: row => {
    const totp = row.get('otpurl') || row.get('otpsecret')
    return [{ field: '', totp }]
  },
}

const CustomFields = z.array(z.object({ label: z.string(), value: z.string() }))

const nordPass = passwordTable({
  id: 'nordpass',
  name: 'NordPass',
  has: ['name', 'username', 'password', 'note', 'cardholdername', 'folder', 'type'],
  item: row => ({
    name: row.get('name'),
    username: row.get('username') || row.get('email'),
    note: row.get('note'),
    sites: [row.get('url')],
    tags: [row.get('folder')],
  }),
  codes: row =>
    (CustomFields.safeParse(tryJson(row.get('custom_fields'))).data ?? [])
      .filter(({ label, value }) => isCodeField(label, value))
      .map(asField),
})

/** The name 'TOTP' doesn't distinguish two codes. */
function asField({ label, value }: { label: string; value: string }): FieldCode {
  return { field: /^(?:totp|otp|2fa|one.?time.*)$/i.test(label.trim()) ? '' : label, totp: value }
}

/** RoboForm prevents spreadsheets from reading a value as a formula. */
const unguarded = (text: string) => text.replace(/^'(?=[@=+'-])/, '')
/** Each further column is one field: its name, two settings, its kind, and its value. */
const roboFormField = /^TOTP KEY\$(?:,[^,]*){3},(.*)$/s

const roboForm = passwordTable({
  id: 'roboform',
  name: 'RoboForm',
  has: ['name', 'url', 'matchurl', 'login', 'pwd', 'rffieldsv2'],
  item: row => ({
    name: unguarded(row.get('name')),
    username: unguarded(row.get('login')),
    note: row.get('note'),
    sites: [unguarded(row.get('url'))],
    tags: [row.get('folder').replace(/^\//, '')],
  }),
  codes: (row, header) =>
    row
      .from(header.indexOf('rffieldsv2'))
      .map(cell => ({ field: '', totp: roboFormField.exec(cell)?.[1] ?? '' })),
})

const zohoVault = passwordTable({
  id: 'zoho-vault',
  name: 'Zoho Vault',
  has: ['secretdata', ['login_totp', 'totp']],
  item: row => ({
    name: row.get('password name') || row.get('secret name'),
    username: /^User ?Name:(.*)$/im.exec(row.get('secretdata'))?.[1]?.trim() ?? '',
    note: row.get('notes'),
    sites: [row.get('password url') || row.get('secret url')],
    tags: [row.get('folder name'), ...row.get('tags').split(',')],
    favourite: isOn(row.get('favorite')),
  }),
  codes: row => [
    { field: '', totp: row.get('totp') || row.get('login_totp') },
    ...linesOf(row.get('customdata'))
      .filter(({ label, value }) => isCodeField(label, value))
      .map(asField),
  ],
})

/** Each line is 'Name:value'. */
function linesOf(data: string): { label: string; value: string }[] {
  return data.split(/[\r\n]+/).flatMap(line => {
    const [, label, value] = /^([^:]*):(.*)$/.exec(line) ?? []
    return label && value ? [{ label, value }] : []
  })
}

const strongbox = passwordTable({
  id: 'strongbox',
  name: 'Strongbox',
  has: ['title', 'username', 'email', 'password', 'url', 'otpauth', 'notes'],
  item: row => ({
    name: row.get('title'),
    username: row.get('username') || row.get('email'),
    note: row.get('notes'),
    sites: [row.get('url')],
  }),
  codes: only('otpauth'),
})

/** Logins have `twofaSecret`. Codes without a login are in a table of their own. */
const myki = passwordTable({
  id: 'myki',
  name: 'MYKI',
  has: ['nickname', 'additionalinfo', ['twofasecret', 'authtoken']],
  item: row => ({
    name: row.get('nickname'),
    username: row.get('username'),
    note: row.get('additionalinfo'),
    sites: [row.get('url')],
    tags: row.get('tags').split(','),
  }),
  codes: only('twofasecret', 'authtoken'),
})

/** These are the German names of columns, some of which a different version uses in English. */
const netwrix = passwordTable({
  id: 'netwrix',
  name: 'Netwrix Password Secure',
  has: [['organisationseinheit', 'organisational unit'], 'beschreibung', 'one-time passwort'],
  item: row => ({
    name: row.get('beschreibung'),
    username: row.get('benutzername'),
    note: row.get('informationen') || row.get('kommentare'),
    sites: [row.get('internetadresse') || row.get('url')],
    tags: [
      row.get('organisationseinheit') || row.get('organisational unit'),
      ...row.get('datatags').split(','),
    ],
  }),
  codes: only('one-time passwort'),
})

const buttercupOwn = new Set([
  ...['!type', '!group_id', '!group_name', '!group_parent'],
  ...['title', 'username', 'password', 'url', 'note', 'id'],
])

/** Every field that somebody has added to an entry is a column. */
const buttercup = passwordTable({
  id: 'buttercup',
  name: 'Buttercup',
  has: ['!group_id', '!group_name', 'title', 'username', 'password'],
  item: row => ({
    name: row.get('title'),
    username: row.get('username'),
    note: row.get('note'),
    sites: [row.get('url')],
  }),
  folders(rows) {
    const names = new Map<string, string>()
    for (const row of rows) {
      if (row.get('!group_name')) names.set(row.get('!group_id'), row.get('!group_name'))
    }
    return row => names.get(row.get('!group_id')) ?? ''
  },
  codes: (row, header) =>
    header
      .filter(column => !buttercupOwn.has(column))
      .map(label => ({ label, value: row.get(label) }))
      .filter(({ label, value }) => isCodeField(label, value))
      .map(asField),
})

export const passwordTables: readonly Importer[] = [
  applePasswords,
  onePasswordCsv,
  onePassword7Csv,
  lastPassVault,
  protonPassCsv,
  passwordTable(dashlaneTable),
  nordPass,
  roboForm,
  zohoVault,
  strongbox,
  myki,
  netwrix,
  buttercup,
]
