/**
 * Reads the Credential Exchange Format of the FIDO Alliance, version 1.0
 * (fidoalliance.org/specs/cx), as password managers exchange it. A file that is sealed for one
 * receiver (CXP) cannot be read.
 */

import { z } from 'zod'
import { importLimits } from '../../../../shared/ceilings.ts'
import { isOtpText, parseOtpText } from '../../../../shared/otpauth.ts'
import { type Words, words } from '../../../../shared/wording/words.ts'
import { firstHost } from '../../../entries/website.ts'
import type { Imported, ImportedEntry, Importer } from '../../importer.ts'
import { flag, lenientText, number, text, texts } from '../../rows/fields.ts'
import { readRows, toImported, withExtras, withNames } from '../../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../../syntax/json.ts'
import { backupCodesSection, linkLabel, pinLabel } from './cxf-fields.ts'

const Header = z.object({
  version: z.object({ major: z.number() }),
  accounts: z.array(z.unknown()).max(importLimits.entries),
})
const Looks = Header.extend({ exporterRpId: z.string() })

const Account = z.object({
  items: z.array(z.unknown()).catch([]),
  collections: z.array(z.unknown()).catch([]),
})

const Item = z.object({
  id: lenientText,
  title: text,
  favorite: flag,
  tags: texts,
  scope: z.object({ urls: texts }).nullish().catch(null),
  credentials: z.array(z.unknown()).catch([]),
})
type Item = z.infer<typeof Item>

const Field = z.object({ value: text, label: lenientText })
const Totp = z.object({
  type: z.literal('totp'),
  secret: z.string(),
  period: number,
  digits: number,
  username: text,
  algorithm: text,
  issuer: text,
})
const BasicAuth = z.object({ type: z.literal('basic-auth'), username: Field })
const Note = z.object({ type: z.literal('note'), content: Field })
const CustomFields = z.object({
  type: z.literal('custom-fields'),
  label: lenientText,
  fields: z.array(z.unknown()),
})

interface Collection {
  readonly title: string
  readonly items: readonly { readonly item: string }[]
  readonly subCollections: readonly unknown[]
}
const Collection: z.ZodType<Collection> = z.object({
  title: text,
  items: z.array(z.object({ item: z.string() })).catch([]),
  subCollections: z.array(z.unknown()).catch([]),
})

export const cxf: Importer = {
  id: 'cxf',
  name: words('core.importFormats.cxf'),
  extensions: ['json', 'cxf'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open(file) {
    const { accounts } = parseAs(Header, readJson(file))
    return { sealed: false, read: async () => readAccounts(accounts) }
  },
}

interface Row {
  readonly json: unknown
  readonly tags: readonly string[]
  /** Counts items from 0. */
  readonly index: number
  readonly code: Code
}

/** The code is a credential of its own kind, or a setup link in one of the user's fields. */
type Code =
  | { readonly kind: 'totp'; readonly json: unknown }
  | { readonly kind: 'link'; readonly link: string; readonly pin: string | null }

function readAccounts(accounts: readonly unknown[]): Imported {
  const items = accounts.flatMap(json => {
    const { items, collections } = Account.safeParse(json).data ?? { items: [], collections: [] }
    const tags = tagsOf(collections)
    return items.map(item => ({ json: item, tags }))
  })
  const rows = items.flatMap(({ json, tags }, index): Row[] => {
    const { data: item } = Item.safeParse(json)
    return (item?.credentials ?? [])
      .flatMap(codesOf)
      .map(code => ({ json, tags: tags.get(item?.id ?? '') ?? [], index, code }))
  })
  return readRows(rows, readRow, row =>
    words('core.importPlaces.item', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

/** Maps an item's id to its collections. Nested collections include the names of the outer ones. */
function tagsOf(collections: readonly unknown[], path = ''): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  const add = (item: string, tag: string) => tags.set(item, [...(tags.get(item) ?? []), tag])
  for (const json of collections) {
    const { data } = Collection.safeParse(json)
    if (!data) continue
    const title = path === '' ? data.title : `${path}/${data.title}`
    for (const { item } of data.items) add(item, title)
    for (const [item, within] of tagsOf(data.subCollections, title)) {
      for (const tag of within) add(item, tag)
    }
  }
  return tags
}

function codesOf(credential: unknown): Code[] {
  if (z.object({ type: z.literal('totp') }).safeParse(credential).success) {
    return [{ kind: 'totp', json: credential }]
  }
  const fields = fieldsOf(credential)
  const pin = fields.find(({ label }) => label === pinLabel)?.value ?? null
  return fields
    .filter(({ value, label }) => label === linkLabel || isOtpText(value))
    .map(({ value }) => ({ kind: 'link', link: value, pin }))
}

function fieldsOf(credential: unknown): z.infer<typeof Field>[] {
  const { data } = CustomFields.safeParse(credential)
  return data?.fields.flatMap(field => Field.safeParse(field).data ?? []) ?? []
}

function readRow({ json, tags, code }: Row): ImportedEntry {
  const item = parseAs(Item, json)
  const username = firstOf(item, BasicAuth)?.username.value ?? ''
  const extras = {
    tags: [...item.tags, ...tags],
    favourite: item.favorite,
    note: firstOf(item, Note)?.content.value ?? '',
    backupCodes: backupCodesOf(item),
    website: firstHost(item.scope?.urls ?? []),
  }
  if (code.kind === 'link') {
    const entry = parseOtpText(code.link)
    const named = { ...entry, pin: entry.pin ?? code.pin, warnings: warningsOf(entry, code.pin) }
    return withExtras(withNames(named, titleOf(item, entry.label || username), username), extras)
  }
  const totp = parseAs(Totp, code.json)
  const label = totp.username || username
  return toImported(
    {
      type: 'totp',
      issuer: totp.issuer || titleOf(item, label),
      label,
      secret: totp.secret,
      algorithm: totp.algorithm,
      digits: totp.digits,
      periodSeconds: totp.period,
    },
    extras,
  )
}

/** An item needs a title. Without an issuer, the label is used. */
const titleOf = (item: Item, label: string) => (item.title === label ? '' : item.title)

/** A PIN next to the link isn't missing. */
function warningsOf({ warnings }: { warnings: Words[] }, pin: string | null): Words[] {
  const isAboutPin = ({ key }: Words) =>
    key === 'core.setupCodes.pinMissing' || key === 'core.setupCodes.pinLeftOut'
  return pin === null ? warnings : warnings.filter(warning => !isAboutPin(warning))
}

function firstOf<T>({ credentials }: Item, schema: z.ZodType<T>): T | undefined {
  for (const credential of credentials) {
    const { data } = schema.safeParse(credential)
    if (data !== undefined) return data
  }
  return undefined
}

/**
 * The standard has no place for backup codes, so they are in a section of their own, one field
 * each.
 */
function backupCodesOf({ credentials }: Item): string[] {
  return credentials.flatMap(credential => {
    const isSection = CustomFields.safeParse(credential).data?.label === backupCodesSection
    return isSection ? fieldsOf(credential).map(({ value }) => value) : []
  })
}
