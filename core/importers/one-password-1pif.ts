/** 1Password before version 8: the interchange format (.1pif), an item a line in JSON. */
import { z } from 'zod'
import { isOtpText } from '../../shared/otpauth.ts'
import { flag, remark, text, texts } from './fields.ts'
import type { Imported, ImportedEntry, Importer } from './importer.ts'
import { parseAs, parseJson, tryJson } from './json.ts'
import { readLoginItem, userOfField } from './login-item.ts'
import { noSecondFactor } from './password-table.ts'
import { readRows } from './rows.ts'
import { peekText, readText } from './text.ts'

const Item = z.object({
  uuid: z.string(),
  title: text,
  trashed: flag,
  faveIndex: z.number().nullish().catch(null),
  secureContents: z.object({
    notesPlain: remark,
    fields: z
      .array(z.object({ designation: remark, value: remark }))
      .nullish()
      .catch(null),
    sections: z.array(z.object({ fields: z.array(z.unknown()).nullish() })).nullish(),
  }),
  openContents: z.object({ tags: texts.nullish() }).nullish().catch(null),
})

/** `n` is the field's id, `t` its title, `v` its value. */
const CodeField = z.object({ n: text, t: text, v: z.string().min(1) })

/** Between the items. */
const separator = /^\*\*\*[0-9a-f-]{36}\*\*\*\s*$/

const begins = /^\s*\{[^\r\n]*\}\s*[\r\n]+\*\*\*[0-9a-f-]{36}\*\*\*/

export const onePassword1pif: Importer = {
  id: '1password-1pif',
  name: '1Password (1PIF)',
  extensions: ['1pif'],
  sealed: 'never',
  recognises: file => begins.test(peekText(file) ?? ''),
  open(file) {
    const lines = readText(file)
      .split(/\r\n|\r|\n/)
      .filter(line => line.trim() !== '' && !separator.test(line))
    return { sealed: false, read: async () => readLines(lines) }
  },
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
  return readRows(rows, readRow, row => `item ${(rows[row]?.index ?? 0) + 1}`)
}

function codesOf(line: string): Pick<Row, 'field' | 'totp'>[] {
  const { data: item } = Item.safeParse(tryJson(line))
  // A damaged line is told by its place where it had a code.
  if (!item) return /"n":\s*"TOTP_/.test(line) ? [{ field: '', totp: '' }] : []
  const fields = (item.secureContents.sections ?? []).flatMap(section => section.fields ?? [])
  const codes = fields.flatMap(field => {
    const { data } = CodeField.safeParse(field)
    return data && (data.n.startsWith('TOTP_') || isOtpText(data.v)) ? [data] : []
  })
  return codes.map(({ t, v }, i) => ({ field: i === 0 ? '' : t, totp: v }))
}

function readRow({ line, field, totp }: Row): ImportedEntry | null {
  const item = parseAs(Item, parseJson(line))
  const { fields, notesPlain } = item.secureContents
  const user = fields?.find(({ designation }) => designation === 'username')?.value ?? ''
  return readLoginItem({
    name: item.title,
    username: userOfField(user, field),
    totp,
    tags: item.openContents?.tags ?? [],
    favourite: (item.faveIndex ?? 0) > 0,
    note: notesPlain,
    trashed: item.trashed,
  })
}
