/** Reads Enpass's JSON, where codes are fields of the type `totp`. */

import { z } from 'zod'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { flag, lenientText, text, texts } from '../rows/fields.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { noSecondFactor } from '../rows/password-table.ts'
import { readRows } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Export = z.object({
  items: z.array(z.unknown()),
  folders: z.array(z.unknown()).nullish(),
})

const Looks = z.object({
  items: z
    .array(z.object({ uuid: z.string(), template_type: z.string(), title: z.string() }))
    .min(1),
})

const Folder = z.object({ uuid: z.string(), title: z.string() })

const Field = z.object({ type: text, label: text, value: text, deleted: flag })

const Item = z.object({
  title: text,
  subtitle: lenientText,
  note: lenientText,
  favorite: flag,
  trashed: flag,
  archived: flag,
  folders: texts,
  fields: z.array(z.unknown()).nullish(),
})

export const enpass: Importer = {
  id: 'enpass',
  name: 'Enpass',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open(file) {
    const { items, folders } = parseAs(Export, readJson(file))
    return { sealed: false, read: async () => readItems(items, folders ?? []) }
  },
}

interface Row {
  readonly json: unknown
  readonly index: number
  readonly field: string
  readonly totp: string
}

function readItems(items: readonly unknown[], folders: readonly unknown[]): Imported {
  const names = new Map<string, string>()
  for (const folder of folders) {
    const { data } = Folder.safeParse(folder)
    if (data) names.set(data.uuid, data.title)
  }
  const rows = items.flatMap((json, index): Row[] =>
    fieldsOf(json)
      .filter(({ type, value, deleted }) => type === 'totp' && value.trim() !== '' && !deleted)
      .map(({ label, value }, i) => ({ json, index, field: i === 0 ? '' : label, totp: value })),
  )
  if (rows.length === 0) throw noSecondFactor('Enpass')
  return readRows(
    rows,
    row => readRow(row, names),
    row => words('core.importPlaces.item', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

function fieldsOf(json: unknown): z.infer<typeof Field>[] {
  const fields = Item.safeParse(json).data?.fields ?? []
  return fields.flatMap(field => Field.safeParse(field).data ?? [])
}

function readRow({ json, field, totp }: Row, names: Map<string, string>): ImportedEntry | null {
  const item = parseAs(Item, json)
  const userOf = (type: string) => fieldsOf(json).find(field => field.type === type)?.value
  const sites = fieldsOf(json).flatMap(({ type, value }) => (type === 'url' ? [value] : []))
  const username = userOf('username') || userOf('email') || item.subtitle
  return readLoginItem({
    name: item.title,
    username: userOfField(username, field),
    totp,
    tags: [...item.folders.map(id => names.get(id) ?? ''), item.archived ? 'Archived' : ''],
    favourite: item.favorite,
    note: item.note,
    trashed: item.trashed,
    sites,
  })
}
