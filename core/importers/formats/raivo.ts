/**
 * Reads Raivo OTP's JSON list, in which every value is a text. The app packs it in a sealed zip
 * file.
 */
import { z } from 'zod'
import type { Imported, Importer } from '../importer.ts'
import { flag, lenientText, listWith, number, parseType, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Entry = z.object({
  issuer: text,
  account: text,
  secret: z.string(),
  algorithm: text,
  digits: number,
  kind: text,
  timer: number,
  counter: number,
  pinned: flag,
  iconValue: lenientText,
})

const Looks = listWith(z.object({ secret: z.string(), kind: z.string() }))

export const raivo: Importer = {
  id: 'raivo',
  name: 'Raivo OTP (JSON)',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open: file => {
    const imported = readRaivo(file)
    return { sealed: false, read: async () => imported }
  },
}

/** Reads the list from the zip file. Throws `bad-input` and `too-large`. */
export function readRaivo(file: Uint8Array): Imported {
  return readRows(parseAs(z.array(z.unknown()), readJson(file)), row => {
    const entry = parseAs(Entry, row)
    return toImported(
      {
        type: parseType(entry.kind),
        issuer: entry.issuer,
        label: entry.account,
        secret: entry.secret,
        algorithm: entry.algorithm,
        digits: entry.digits,
        periodSeconds: entry.timer,
        counter: entry.counter,
      },
      { favourite: entry.pinned, icon: entry.iconValue || null },
    )
  })
}
