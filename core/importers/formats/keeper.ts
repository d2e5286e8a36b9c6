/** Reads Keeper's JSON, where codes are fields of the type `oneTimeCode`. */

import { z } from 'zod'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { lenientText, text } from '../rows/fields.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { noSecondFactor } from '../rows/password-table.ts'
import { readRows } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Export = z.object({ records: z.array(z.unknown()) })

const Looks = z.object({
  records: z
    .array(z.object({ title: z.string(), custom_fields: z.unknown() }))
    .min(1)
    .refine(records => records.some(record => 'custom_fields' in record)),
})

const Record = z.object({
  title: text,
  login: text,
  login_url: lenientText,
  notes: lenientText,
  custom_fields: z.record(z.string(), z.unknown()).nullish(),
  folders: z
    .array(z.object({ folder: text, shared_folder: text }))
    .nullish()
    .catch(null),
})

/** Matches `$oneTimeCode::1`, `$oneTimeCode:a name: or two:2`, and the earlier `TFC:Keeper`. */
const codeKey = /^(?:\$oneTimeCode(?::(.*?))?(?::\d+)?|TFC:Keeper)$/s

export const keeper: Importer = {
  id: 'keeper',
  name: 'Keeper',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open(file) {
    const { records } = parseAs(Export, readJson(file))
    return { sealed: false, read: async () => readRecords(records) }
  },
}

interface Row {
  readonly json: unknown
  readonly index: number
  readonly field: string
  readonly totp: string
}

function readRecords(records: readonly unknown[]): Imported {
  const rows = records.flatMap((json, index): Row[] =>
    codesOf(json).map(code => ({ json, index, ...code })),
  )
  if (rows.length === 0) throw noSecondFactor('Keeper')
  return readRows(rows, readRow, row =>
    words('core.importPlaces.record', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

function codesOf(json: unknown): Pick<Row, 'field' | 'totp'>[] {
  const { data: record } = Record.safeParse(json)
  return Object.entries(record?.custom_fields ?? {}).flatMap(([key, value]) => {
    const match = codeKey.exec(key)
    if (!match) return []
    const totps = Array.isArray(value) ? value : [value]
    return totps
      .filter(totp => typeof totp === 'string' && totp !== '')
      .map((totp, i) => ({ field: match[1] || (i === 0 ? '' : `code ${i + 1}`), totp }))
  })
}

function readRow({ json, field, totp }: Row): ImportedEntry | null {
  const { title, login, login_url: site, notes, folders } = parseAs(Record, json)
  return readLoginItem({
    name: title,
    username: userOfField(login, field),
    totp,
    tags: (folders ?? []).flatMap(({ folder, shared_folder }) => [folder, shared_folder]),
    favourite: false,
    note: notes,
    trashed: false,
    sites: [site],
  })
}
