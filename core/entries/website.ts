/** An entry’s website is the name of a host. Nothing is ever fetched from it. */
import { limits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

/** An address may be this long before it is cut down to its host. */
const longestAddress = 8192
const scheme = /^([a-z][a-z0-9+.-]*):\/\//i
const hostAndPort = /^[^\s/:?#]+:\d{1,5}(?:[/?#]|$)/

/**
 * Returns the host of an address, in lower case, as DNS has it (`xn--…`); null if it is none.
 * Everything else of the address is left out, because it may contain names and tokens. Without a
 * scheme, a single word isn’t taken for a host: people write names of services.
 */
export function hostOfAddress(address: string): string | null {
  const text = address.trim()
  if (text === '' || text.length > longestAddress) return null
  const named = scheme.exec(text)?.[1]?.toLowerCase()
  if (named !== undefined && named !== 'https' && named !== 'http') return null
  if (named === undefined && !isBareHost(text)) return null
  const whole = named === undefined ? `https://${text}` : text
  const host = URL.canParse(whole) ? new URL(whole).hostname.replace(/\.$/, '') : ''
  // URLs turn a number such as 1.5 into an address. People write versions, too.
  const isMadeUp = /^[\d.]+$/.test(host) && !text.includes(host)
  return host === '' || host.length > limits.websiteLength || isMadeUp ? null : host
}

function isBareHost(text: string): boolean {
  if (text.includes('@')) return false
  if (text.includes(':') && !hostAndPort.test(text)) return false
  const [host = ''] = text.split(/[/?#:]/)
  return /^[^\s.]+(?:\.[^\s.]+)+\.?$/.test(host) || host.toLowerCase() === 'localhost'
}

/** Returns the host of the first address that has one. */
export function firstHost(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const host = hostOfAddress(address)
    if (host !== null) return host
  }
  return null
}

/** Reads a website that somebody typed; null if it is empty. Throws `bad-input`. */
export function parseWebsite(text: string): string | null {
  if (text.trim() === '') return null
  const host = hostOfAddress(text)
  if (host === null) throw new AppError('bad-input', words('core.entries.noWebsite'))
  return host
}
