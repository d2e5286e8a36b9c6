/** Chooses the name that serves the page, and the addresses of this computer behind it. */

export interface Address {
  /** Every address of the page has this host, and requests for any other are refused. */
  readonly name: string
  /** Loopback addresses: all that `name` can lead a browser to. */
  readonly listensOn: readonly string[]
}

/**
 * Returns a name that only this run uses. What other programs on this computer left in the browser
 * (cookies for every port of 127.0.0.1, a service worker on this very port) belongs to other names.
 * Chromium and Firefox resolve all names below `localhost` to both loopback addresses without
 * asking any network (RFC 6761 section 6.3), so both must be ours: whoever has the other one would
 * be our page's host.
 */
export function namedAddress(random: (bytes: number) => Uint8Array): Address {
  const name = `${Buffer.from(random(8)).toString('hex')}.localhost`
  return { name, listensOn: ['127.0.0.1', '::1'] }
}

/**
 * Returns an address for browsers that don't know such names. Linux and Windows have all of
 * 127.0.0.0/8, where an address with 24 random bits is unique to this run. Other systems only have
 * 127.0.0.1.
 */
export function plainAddress(
  random: (bytes: number) => Uint8Array,
  platform: NodeJS.Platform,
): Address {
  const octets = hasManyLoopbackAddresses(platform)
    ? [...random(3)].map(byte => 1 + (byte % 254))
    : [0, 0, 1]
  const name = `127.${octets.join('.')}`
  return { name, listensOn: [name] }
}

export function hasManyLoopbackAddresses(platform: NodeJS.Platform): boolean {
  return platform === 'linux' || platform === 'win32'
}
