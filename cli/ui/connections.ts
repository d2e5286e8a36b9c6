/**
 * Limits the connections, so that nobody who reaches the port can use up what the page needs. A
 * connection is a stranger's until a call of the open page has come over it.
 */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const mostStrangers = 128
/** A browser opens six to one host. */
const mostTrusted = 32
/** A stranger's connection may be idle for this long, whether it sends or reads. */
const strangerIdleMs = 10_000

export interface Connections {
  watch(server: Server): void
  /**
   * The connection carries calls of our page, so it may be idle, and strangers don't push it out.
   */
  trust(socket: Socket): void
  isTrusted(socket: Socket): boolean
}

export function createConnections(): Connections {
  const strangers = new Set<Socket>()
  const trusted = new Set<Socket>()

  return {
    watch(server) {
      server.setTimeout(strangerIdleMs)
      server.on('connection', (socket: Socket) => {
        strangers.add(socket)
        socket.once('close', () => {
          strangers.delete(socket)
          trusted.delete(socket)
        })
        dropOldest(strangers, mostStrangers)
      })
    },
    trust(socket) {
      // Node resets the server's limit for every request.
      socket.setTimeout(0)
      if (!strangers.delete(socket)) return
      trusted.add(socket)
      dropOldest(trusted, mostTrusted)
    },
    isTrusted: socket => trusted.has(socket),
  }
}

/** The oldest connection has had the most time to ask for something. */
function dropOldest(sockets: Set<Socket>, most: number): void {
  const [oldest] = sockets
  if (sockets.size > most) oldest?.destroy()
}
