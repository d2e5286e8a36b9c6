/**
 * Opens the socket that the user's other programs connect to, and limits who may connect and how
 * many.
 */
import { chmod, rm } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { errorCode } from '../vault/atomic-file.ts'
import { type AnswerLine, receive, type VisitLimits, visitLimits } from './visit.ts'

export interface DoorParts {
  readonly address: string
  readonly answer: AnswerLine
  readonly report: (error: unknown) => void
  readonly limits?: VisitLimits
}

export interface Door {
  /** Ends every connection. */
  close(): Promise<void>
}

/** A connection counts as a stranger's until it has shown a token. */
const mostStrangers = 64
const mostTrusted = 32

/** Null if another window is already listening there. */
export async function openDoor(parts: DoorParts): Promise<Door | null> {
  const strangers = new Set<Socket>()
  const trusted = new Set<Socket>()
  const { address, answer, report, limits = visitLimits } = parts

  // A program may close its side after its question and then read the answer, as `nc -N` does.
  const server = createServer({ allowHalfOpen: true }, socket => {
    strangers.add(socket)
    socket.once('close', () => {
      strangers.delete(socket)
      trusted.delete(socket)
    })
    dropOldest(strangers, mostStrangers)
    receive({
      socket,
      answer,
      limits,
      report,
      onTrust() {
        if (!strangers.delete(socket)) return
        trusted.add(socket)
        dropOldest(trusted, mostTrusted)
      },
    })
  })
  if (!(await listen(server, address))) return null
  server.on('error', report)

  return {
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of [...strangers, ...trusted]) socket.destroy()
      }),
  }
}

/** The oldest connection has had the most time to ask for something. */
function dropOldest(sockets: Set<Socket>, most: number): void {
  const [oldest] = sockets
  if (sockets.size > most) oldest?.destroy()
}

/** False if somebody answers there. A socket left behind by a killed window is replaced. */
async function listen(server: Server, address: string): Promise<boolean> {
  if (await tryToListen(server, address)) return true
  if (process.platform === 'win32' || (await isAnswered(address))) return false
  await rm(address, { force: true })
  return tryToListen(server, address)
}

async function tryToListen(server: Server, address: string): Promise<boolean> {
  const failure = await new Promise<Error | null>(resolve => {
    server.once('error', resolve)
    server.listen(address, () => {
      server.off('error', resolve)
      resolve(null)
    })
  })
  // Only the owner can access the folder, so nobody else gets in before this.
  if (!failure && process.platform !== 'win32') await chmod(address, 0o600)
  if (!failure) return true
  // Windows refuses to create a pipe that another program has created first.
  const isTaken = process.platform === 'win32' ? ['EADDRINUSE', 'EACCES'] : ['EADDRINUSE']
  if (isTaken.includes(errorCode(failure))) return false
  throw failure
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
