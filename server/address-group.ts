import { isIPv4, isIPv6 } from 'node:net'

const hextets = 8
/** A subscriber is given a whole /64 (RFC 6177): its addresses are one. */
const subscriberHextets = 4

/**
 * Returns what requests are counted by: an IPv4 address, or the first 64 bits of an IPv6 address.
 */
export function addressGroup(address: string): string {
  const ip = address.replace(/%.*$/, '')
  if (isIPv4(ip)) return ip
  if (!isIPv6(ip)) return 'unknown'
  const mapped = /^::ffff:([\d.]+)$/i.exec(ip)?.[1]
  if (mapped) return mapped
  // The parser of URLs writes every address in one way.
  const [head = '', tail] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array(hextets - first.length - last.length).fill('0')
  return `${[...first, ...zeros, ...last].slice(0, subscriberHextets).join(':')}::/64`
}
