/** Chooses the name that serves the page, and the addresses of this computer behind it. */

export interface Address {
  /** Every address of the page has this host; requests for any other are refused. */
  readonly name: string
  /** Loopback addresses: all that `name` can lead a browser to. */
  readonly listensOn: readonly string[]
}

/**
 * A name of this run alone. What other programs on this computer left in the browser (cookies for
 * every port of 127.0.0.1, a service worker on this very port) belongs to other names. Chromium and
 * Firefox lead all names below `localhost` to both loopback addresses and ask no network (RFC 6761
 * section 6.3), so both must be ours: who has the other one would be our page's host.
 */
export function namedAddress(random: (bytes: number) => Uint8Array): Address {
  const name = `${Buffer.from(random(8)).toString('hex')}.localhost`
  return { name, listensOn: ['127.0.0.1', '::1'] }
}

/**
 * Makes an address for browsers that do not know such names. Linux and Windows have all of
 * 127.0.0.0/8, and an address of 24 random bits is as much this run's own; other systems have
 * 127.0.0.1 alone.
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
