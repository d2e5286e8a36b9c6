/** Reads the JSON export of FreeOTP+. Its other export is a list of links, and is read as such. */
import { z } from 'zod'
import type { Importer } from '../../importer.ts'
import { readRows } from '../../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../../syntax/json.ts'
import { readToken } from './freeotp-token.ts'

const Export = z.object({ tokenOrder: z.array(z.unknown()), tokens: z.array(z.unknown()) })

export const freeOtpPlus: Importer = {
  id: 'freeotp-plus',
  name: 'FreeOTP+',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Export),
  open(file) {
    const { tokens } = parseAs(Export, readJson(file))
    return {
      sealed: false,
      read: async () => readRows(tokens, token => readToken(token, 'last')),
    }
  },
}
