/** Reads Authme: JSON with blocks of lines in Base64. */

import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { splitLabel } from '../../../shared/label.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, parseType } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'
import { readText } from '../syntax/text.ts'

const Looks = z.object({ role: z.string(), encrypted: z.boolean(), codes: z.string() })
const Export = z.object({ encrypted: z.boolean(), codes: base64 })

export const authme: Importer = {
  id: 'authme',
  name: 'Authme',
  extensions: ['authme'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open: file => {
    const { encrypted, codes } = parseAs(Export, readJson(file))
    if (encrypted) {
      throw new AppError('bad-input', words('core.importFiles.authmeOnly'))
    }
    const blocks = readText(codes).split(/^(?=[ \t]*Name:)/m)
    return { sealed: false, read: async () => readBlocks(blocks) }
  },
}

function readBlocks(blocks: readonly string[]): Imported {
  return readRows(
    blocks.filter(block => block.trim() !== ''),
    readBlock,
  )
}

function readBlock(block: string): ImportedEntry {
  const lines = new Map(
    [...block.matchAll(/^[ \t]*(\w+):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.trim(),
    ]),
  )
  const secret = lines.get('secret')
  if (secret === undefined) throw new AppError('bad-input', words('core.importEntries.noSecret'))
  const { issuer, label } = splitLabel(lines.get('name') ?? '', lines.get('issuer') ?? '')
  const type = parseType((lines.get('type') ?? '').replace(/^OTP_/i, ''))
  return toImported({ type, issuer, label, secret })
}
