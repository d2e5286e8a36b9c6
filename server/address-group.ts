import { isIPv4, isIPv6 } from 'node:net'

const hextets = 8
/** A subscriber is given a whole /64 (RFC 6177), so all of its addresses count as one. */
const subscriberHextets = 4

/**
 * Returns the group that requests are counted by: an IPv4 address itself, or the first 64 bits of
 * an IPv6 address.
 */
export function addressGroup(address: string): string {
  const ip = address.replace(/%.*$/, '')
  if (isIPv4(ip)) return ip
  if (!isIPv6(ip)) return 'unknown'
  const mapped = /^::ffff:([\d.]+)$/i.exec(ip)?.[1]
  if (mapped) return mapped
  // The URL parser writes every IPv6 address in a single canonical form.
  const [head = '', tail] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array(hextets - first.length - last.length).fill('0')
  return `${[...first, ...zeros, ...last].slice(0, subscriberHextets).join(':')}::/64`
}
