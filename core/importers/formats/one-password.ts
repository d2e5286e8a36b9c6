/** Reads 1Password's export (.1pux): a zip file with JSON (support.1password.com/1pux-format). */

import { z } from 'zod'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { lenientText, text, texts } from '../rows/fields.ts'
import { readLoginItem } from '../rows/login-item.ts'
import { readRows } from '../rows/rows.ts'
import { parseAs, readJson } from '../syntax/json.ts'
import { holds } from '../syntax/zip.ts'
import { openZipped } from '../syntax/zipped.ts'

const dataName = 'export.data'

const Export = z.object({
  accounts: z.array(
    z.object({
      vaults: z.array(
        z.object({ attrs: z.object({ name: text }).nullish(), items: z.array(z.unknown()) }),
      ),
    }),
  ),
})

/** In the first version of the format, each item was wrapped in an object of its own. */
const unwrapped = (json: unknown) =>
  z.object({ item: z.unknown() }).safeParse(json).data?.item ?? json

const Urls = z
  .array(z.object({ url: lenientText }).catch({ url: '' }))
  .nullish()
  .catch(null)

const Item = z.preprocess(
  unwrapped,
  z.object({
    favIndex: z.number().nullish(),
    state: text,
    overview: z.object({ title: text, tags: texts, url: lenientText, urls: Urls }),
    details: z.object({
      notesPlain: text,
      loginFields: z.array(z.object({ designation: text, value: z.unknown() })).nullish(),
      sections: z.array(z.object({ fields: z.array(z.unknown()).nullish() })).nullish(),
    }),
  }),
)

const CodeField = z.object({ value: z.object({ totp: z.string().min(1) }) })

export const onePassword: Importer = {
  id: '1password',
  name: '1Password',
  extensions: ['1pux'],
  sealed: 'never',
  recognises: file => holds(file, dataName),
  open: file => openZipped(file, dataName, readExport),
}

interface Row {
  readonly json: unknown
  readonly vault: string
  /** Counts items from 0. */
  readonly index: number
  /** Null for an item that cannot be read. */
  readonly totp: string | null
}

function readExport(content: Uint8Array): Imported {
  const vaults = parseAs(Export, readJson(content)).accounts.flatMap(account => account.vaults)
  const items = vaults.flatMap(({ attrs, items }) =>
    // The name of the vault says nothing if there is only one.
    items.map(json => ({ json, vault: vaults.length > 1 ? (attrs?.name ?? '') : '' })),
  )
  const rows = items.flatMap(({ json, vault }, index): Row[] =>
    totpsOf(json).map(totp => ({ json, vault, index, totp })),
  )
  return readRows(rows, readRow, row =>
    words('core.importPlaces.item', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

/** An item may have no code, or several. */
function totpsOf(json: unknown): (string | null)[] {
  const { data: item } = Item.safeParse(json)
  if (!item) return [null]
  const fields = (item.details.sections ?? []).flatMap(section => section.fields ?? [])
  return fields.flatMap(field => CodeField.safeParse(field).data?.value.totp ?? [])
}

function readRow({ json, vault, totp }: Row): ImportedEntry | null {
  const { overview, details, favIndex, state } = parseAs(Item, json)
  const username = details.loginFields?.find(field => field.designation === 'username')?.value
  return readLoginItem({
    name: overview.title,
    username: typeof username === 'string' ? username : '',
    totp: totp ?? '',
    tags: [vault, ...overview.tags, state === 'archived' ? 'Archived' : ''],
    favourite: (favIndex ?? 0) > 0,
    note: details.notesPlain,
    trashed: false,
    sites: [overview.url, ...(overview.urls ?? []).map(({ url }) => url)],
  })
}
