/** Reads `cotp export`, version 2 of cotp's database. Version 1 was a bare list like andOTP's. */
import { z } from 'zod'
import type { ImportedEntry, Importer } from '../importer.ts'
import { listWith, number, parseType, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Database = z.object({ version: z.number(), elements: z.array(z.unknown()) })
const Looks = Database.extend({ elements: listWith(z.object({ secret: z.string() })) })

const Element = z.object({
  secret: z.string(),
  issuer: text,
  label: text,
  type: text,
  algorithm: text,
  digits: number,
  period: number,
  counter: number,
  pin: text,
})

export const cotp: Importer = {
  id: 'cotp',
  name: 'cotp',
  extensions: ['json', 'cotp'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open(file) {
    const { elements } = parseAs(Database, readJson(file))
    return { sealed: false, read: async () => readRows(elements, readElement) }
  },
}

function readElement(row: unknown): ImportedEntry {
  const { type, period, ...element } = parseAs(Element, row)
  return toImported({ ...element, type: parseType(type), periodSeconds: period })
}
