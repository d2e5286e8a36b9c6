import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

const mostTries = 20
/** IPv6 may be turned off. Then no browser uses it, and nobody else can take it. */
const isAbsent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/**
 * Makes one server for each of `addresses` listen, all on the same port, and returns it. Port 0 is
 * any port that is free on all of them. `create` is called again for every attempt.
 */
export async function listen(
  addresses: readonly string[],
  wanted: number,
  create: () => Server,
): Promise<{ port: number; servers: readonly Server[] }> {
  for (let tries = 1; ; tries += 1) {
    const servers: Server[] = []
    let port = wanted
    try {
      for (const address of addresses) {
        const server = create()
        const taken = await listenOn(server, address, port)
        if (taken === null) continue
        port = taken
        servers.push(server)
      }
      return { port, servers }
    } catch (error) {
      for (const server of servers) server.close()
      // Another program has, on the second address, the port that was free on the first.
      const mayTryAgain = wanted === 0 && isTaken(error) && tries < mostTries
      if (!mayTryAgain) throw toPortError(error, port)
    }
  }
}

/** Returns the port; null if this computer doesn't have the address. */
function listenOn(server: Server, address: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (address === '::1' && isAbsent.has(error.code ?? '')) resolve(null)
      else reject(error)
    })
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port))
  })
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
}

function toPortError(error: unknown, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new AppError('unavailable', words('cli.ui.portTaken', { port: `${port}` }))
    case 'EACCES':
      return new AppError('unavailable', words('cli.ui.portNotAllowed', { port: `${port}` }))
    default:
      return error
  }
}
