/** Reads the JSON of a token, which FreeOTP and FreeOTP+ share. */
import { z } from 'zod'
import { formatBase32 } from '../../../../shared/base32.ts'
import { errorsAbout } from '../../../../shared/otpauth.ts'
import type { ImportedEntry } from '../../importer.ts'
import { number, parseType, text } from '../../rows/fields.ts'
import { toImported } from '../../rows/rows.ts'
import { parseAs } from '../../syntax/json.ts'

/** Bytes in Java are signed. */
export const javaBytes = z
  .array(z.int().min(-128).max(255))
  .transform(values => Uint8Array.from(values, value => value & 0xff))

const Token = z.object({
  type: text,
  algo: text,
  digits: number,
  period: number,
  counter: number,
  /** The issuer comes from the label or the issuer parameter, or is the user's own name for it. */
  issuerExt: text,
  issuerInt: text,
  issuerAlt: text,
  label: text,
  labelAlt: text,
})

const TokenWithSecret = z.object({ secret: javaBytes })

/**
 * FreeOTP 1 and FreeOTP+ store the counter of the previous code, FreeOTP 2 that of the next one.
 * Throws `bad-input` and `too-large`.
 */
export function readToken(
  json: unknown,
  counterMeans: 'last' | 'next',
  givenSecret?: Uint8Array,
): ImportedEntry {
  const token = parseAs(Token, json)
  const issuer = token.issuerAlt || token.issuerExt || token.issuerInt
  const label = token.labelAlt || token.label
  return errorsAbout(issuer, label, () => {
    const secret = givenSecret ?? parseAs(TokenWithSecret, json).secret
    const counter = token.counter ?? 0
    const type = parseType(token.type)
    return toImported({
      type: type === 'totp' && issuer.toLowerCase() === 'steam' ? 'steam' : type,
      issuer,
      label,
      secret: formatBase32(secret),
      algorithm: token.algo,
      digits: token.digits,
      periodSeconds: token.period,
      counter: counterMeans === 'last' ? counter + 1 : counter,
    })
  })
}
