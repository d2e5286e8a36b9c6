/**
 * Reads a folder of maFiles with a manifest.json that names them, as programs for Steam Guard keep
 * it.
 */

import type { z } from 'zod'
import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'
import type { Beside, Imported } from '../../importer.ts'
import { readRows } from '../../rows/rows.ts'
import { parseAs, parseJson } from '../../syntax/json.ts'
import { readText } from '../../syntax/text.ts'
import { readSteamAccount } from './steam.ts'

/** Every sealed file costs a key derivation. */
const maxAccounts = 256

/** Throws `bad-input` if none of the files is there, and `too-large` if there are too many. */
export function checkFolder(names: readonly string[], beside: Beside): void {
  if (!names.some(name => beside.has(name))) {
    throw new AppError('bad-input', words('core.importFiles.maFilesAlone'))
  }
  if (names.length > maxAccounts) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooManyAccounts', { limit: maxAccounts }),
    )
  }
}

/**
 * Returns the account in a maFile, opening it if it is sealed. Throws `wrong-passphrase` and
 * `bad-input`.
 */
export type OpenAccount<Entry> = (entry: Entry, file: string) => unknown

/**
 * Returns the accounts of the manifest's entries. `openAccount` returns the contents of the file.
 */
export function readFolder<Entry extends { filename: string }>(
  schema: z.ZodType<Entry>,
  entries: readonly unknown[],
  beside: Beside,
  openAccount: OpenAccount<Entry> = (_, text) => parseJson(text),
): Imported {
  return readRows(entries, row => {
    const entry = parseAs(schema, row)
    const file = beside.get(entry.filename)
    if (!file) throw new AppError('bad-input', words('core.importEntries.maFileMissing'))
    return readSteamAccount(openAccount(entry, readText(file).trim()))
  })
}
