/** Limits the settings of an entry by plain data, so that the page needn't load a validator. */

export const algorithms = ['SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512'] as const

interface Range {
  readonly least: number
  readonly most: number
}

export const digits: Range = { least: 4, most: 10 }
export const periodSeconds: Range = { least: 1, most: 86_400 }
/** RFC 4226 counts in 8 bytes, but a JSON document counts exactly only up to 2^53 - 1. */
export const counter: Range = { least: 0, most: Number.MAX_SAFE_INTEGER }
