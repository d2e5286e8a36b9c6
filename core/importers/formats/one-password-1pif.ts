/**
 * Reads the interchange format of 1Password before version 8 (.1pif): one item per line, in JSON.
 */

import { z } from 'zod'
import { isOtpText } from '../../../shared/otpauth.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { flag, lenientText, text, texts } from '../rows/fields.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { noSecondFactor } from '../rows/password-table.ts'
import { readRows } from '../rows/rows.ts'
import { parseAs, parseJson, tryJson } from '../syntax/json.ts'
import { peekText, readText } from '../syntax/text.ts'
import { baseName, peekZip } from '../syntax/zip.ts'
import { openZipped } from '../syntax/zipped.ts'

const Contents = z.object({
  notesPlain: lenientText,
  fields: z
    .array(z.object({ designation: lenientText, value: lenientText }))
    .nullish()
    .catch(null),
  sections: z.array(z.object({ fields: z.array(z.unknown()).nullish() })).nullish(),
})

const Urls = z
  .array(z.object({ url: lenientText, u: lenientText }).catch({ url: '', u: '' }))
  .nullish()
  .catch(null)

const Overview = z.object({
  title: text,
  tags: texts.nullish(),
  faveIndex: lenientText,
  url: lenientText,
})

const MacItem = z.object({
  uuid: z.string(),
  title: text,
  trashed: flag,
  faveIndex: lenientText,
  location: lenientText,
  secureContents: Contents.extend({ URLs: Urls }),
  openContents: z.object({ tags: texts.nullish(), faveIndex: lenientText }).nullish().catch(null),
})

/** The Windows app exported these kinds from its own vault, which uses different names. */
const WindowsItem = z.object({
  uuid: z.string(),
  hmac: z.string(),
  trashed: flag,
  faveIndex: lenientText,
  overview: Overview,
  details: Contents,
})

const Item = z.union([
  WindowsItem.transform(({ overview, details, trashed, faveIndex }) => ({
    title: overview.title,
    tags: overview.tags ?? [],
    favourite: [faveIndex, overview.faveIndex].some(isFavourite),
    trashed,
    sites: [overview.url],
    contents: details,
  })),
  MacItem.transform(({ title, openContents, secureContents, location, trashed, faveIndex }) => ({
    title,
    tags: openContents?.tags ?? [],
    favourite: [faveIndex, openContents?.faveIndex ?? ''].some(isFavourite),
    trashed,
    sites: [location, ...(secureContents.URLs ?? []).map(({ url, u }) => url || u)],
    contents: secureContents,
  })),
])

/** The index is the place among the favorites. */
function isFavourite(index: string): boolean {
  return Number(index) > 0
}

/** `n` is the field's id, `t` its title, and `v` its value. */
const CodeField = z.object({ n: text, t: text, v: z.string().min(1) })

/** Such a line separates the items. */
const separator = /^\*\*\*[0-9a-f-]{36}\*\*\*\s*$/

const begins = /^\s*\{[^\r\n]*\}\s*[\r\n]+\*\*\*[0-9a-f-]{36}\*\*\*/

export const onePassword1pif: Importer = {
  id: '1password-1pif',
  name: '1Password (1PIF)',
  extensions: ['1pif'],
  sealed: 'never',
  recognises: file => begins.test(peekText(file)?.slice(0, 65_536) ?? ''),
  open(file) {
    const lines = linesOf(file)
    return { sealed: false, read: async () => readLines(lines) }
  },
}

/** The Mac app creates a folder, which people pack in order to move it. */
const isData = (path: string) => baseName(path) === 'data.1pif'

export const onePassword1pifZip: Importer = {
  id: '1password-1pif-zip',
  name: '1Password (1PIF, zip)',
  extensions: ['zip'],
  sealed: 'never',
  recognises: file => peekZip(file)?.some(({ name }) => isData(name)) ?? false,
  open: file => openZipped(file, 'data.1pif', data => readLines(linesOf(data))),
}

function linesOf(file: Uint8Array): string[] {
  return readText(file)
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '' && !separator.test(line))
}

interface Row {
  readonly line: string
  readonly index: number
  readonly field: string
  readonly totp: string
}

function readLines(lines: readonly string[]): Imported {
  const rows = lines.flatMap((line, index): Row[] =>
    codesOf(line).map(code => ({ line, index, ...code })),
  )
  if (rows.length === 0) throw noSecondFactor('1Password')
  return readRows(rows, readRow, row =>
    words('core.importPlaces.item', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

function codesOf(line: string): Pick<Row, 'field' | 'totp'>[] {
  const { data: item } = Item.safeParse(tryJson(line))
  // A damaged line is reported by its place if it had a code.
  if (!item) return /"n":\s*"TOTP_/.test(line) ? [{ field: '', totp: '' }] : []
  const fields = (item.contents.sections ?? []).flatMap(section => section.fields ?? [])
  const codes = fields.flatMap(field => {
    const { data } = CodeField.safeParse(field)
    return data && (data.n.startsWith('TOTP_') || isOtpText(data.v)) ? [data] : []
  })
  return codes.map(({ t, v }, i) => ({ field: i === 0 ? '' : t, totp: v }))
}

function readRow({ line, field, totp }: Row): ImportedEntry | null {
  const item = parseAs(Item, parseJson(line))
  const { fields, notesPlain } = item.contents
  const user = fields?.find(({ designation }) => designation === 'username')?.value ?? ''
  return readLoginItem({
    name: item.title,
    username: userOfField(user, field),
    totp,
    tags: item.tags,
    favourite: item.favourite,
    note: notesPlain,
    trashed: item.trashed,
    sites: item.sites,
  })
}
