/**
 * Reads Proton Pass: JSON, bare or in the zip file that it is exported in. An export sealed with
 * PGP is refused.
 */

import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, Importer } from '../importer.ts'
import { flag, lenientText, text, texts } from '../rows/fields.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { noSecondFactor } from '../rows/password-table.ts'
import { readRows } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'
import { peekZip } from '../syntax/zip.ts'
import { openZip } from '../syntax/zipped.ts'

const Looks = z.object({
  vaults: z.record(z.string(), z.object({ name: z.string(), items: z.array(z.unknown()) })),
})
const Sealed = z.object({ encrypted: z.literal(true) })

const ExtraField = z.object({
  fieldName: text,
  data: z.object({ totpUri: z.string().min(1) }),
})

const MoreFields = z.array(z.unknown()).nullish().catch(null)
const Sections = z
  .array(z.object({ sectionFields: MoreFields }))
  .nullish()
  .catch(null)

const Item = z.object({
  data: z.object({
    metadata: z.object({ name: text, note: lenientText }),
    extraFields: z.array(z.unknown()).nullish(),
    content: z.object({
      itemEmail: text,
      itemUsername: text,
      /** Older exports have only this field. */
      username: text,
      totpUri: text,
      urls: texts,
      /** Custom items and identities have their fields here. */
      sections: Sections,
      extraSections: Sections,
      extraPersonalDetails: MoreFields,
      extraAddressDetails: MoreFields,
      extraContactDetails: MoreFields,
      extraWorkDetails: MoreFields,
    }),
  }),
  state: z.number().nullish(),
  pinned: flag,
})
type Item = z.infer<typeof Item>

const trashed = 2

export const protonPass: Importer = {
  id: 'proton-pass',
  name: 'Proton Pass',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open(file) {
    const json = readJson(file)
    return { sealed: false, read: async () => readExport(json) }
  },
}

const isData = (name: string) => /(?:^|\/)Proton Pass\/data\.json$/i.test(name)
const isPgp = (name: string) => /(?:^|\/)Proton Pass\/data\.pgp$/i.test(name)

export const protonPassZip: Importer = {
  id: 'proton-pass-zip',
  name: 'Proton Pass (zip)',
  extensions: ['zip'],
  sealed: 'never',
  recognises: file => peekZip(file)?.some(({ name }) => isData(name) || isPgp(name)) ?? false,
  open(file) {
    if (peekZip(file)?.some(({ name }) => isPgp(name))) throw sealedByPgp()
    return openZip(file, isData, files => {
      const [data] = files.values()
      if (!data) throw new AppError('bad-input', words('core.importFiles.damagedZip'))
      return readExport(readJson(data))
    })
  },
}

function sealedByPgp(): AppError {
  return new AppError('bad-input', words('core.importFiles.protonPgp'))
}

interface Row {
  readonly json: unknown
  readonly vault: string
  readonly index: number
  readonly field: string
  /** Null for an item that cannot be read. */
  readonly totp: string | null
}

function readExport(json: unknown): Imported {
  if (Sealed.safeParse(json).success) throw sealedByPgp()
  const vaults = Object.values(parseAs(Looks, json).vaults)
  const items = vaults.flatMap(({ name, items }) => items.map(item => ({ item, vault: name })))
  const rows = items.flatMap(({ item: json, vault }, index): Row[] =>
    codesOf(json).map(code => ({ json, vault, index, ...code })),
  )
  if (rows.length === 0) throw noSecondFactor('Proton Pass')
  return readRows(rows, readRow, row =>
    words('core.importPlaces.item', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

function codesOf(json: unknown): Pick<Row, 'field' | 'totp'>[] {
  const { data: item } = Item.safeParse(json)
  // Notes and aliases have another structure. Only what has a code is reported as missing.
  if (!item) return /"totpUri":"[^"]/.test(JSON.stringify(json)) ? [{ field: '', totp: null }] : []
  const { content, extraFields } = item.data
  const sections = [...(content.sections ?? []), ...(content.extraSections ?? [])]
  const more = [
    ...[content.extraPersonalDetails, content.extraAddressDetails, content.extraContactDetails],
    ...[content.extraWorkDetails, ...sections.map(section => section.sectionFields)],
  ].flatMap(fields => fields ?? [])
  return [
    ...(content.totpUri === '' ? [] : [{ field: '', totp: content.totpUri }]),
    ...[...(extraFields ?? []), ...more].flatMap(field => {
      const { data } = ExtraField.safeParse(field)
      return data ? [{ field: data.fieldName, totp: data.data.totpUri }] : []
    }),
  ]
}

function readRow({ json, vault, field, totp }: Row) {
  const { data, state, pinned }: Item = parseAs(Item, json)
  const { itemUsername, itemEmail, username, urls } = data.content
  return readLoginItem({
    name: data.metadata.name,
    username: userOfField(itemUsername || username || itemEmail, field),
    totp: totp ?? '',
    tags: [vault],
    favourite: pinned,
    note: data.metadata.note,
    trashed: state === trashed,
    sites: urls,
  })
}
