/** Tells which user of this computer is at the other end of a connection, if the system knows. */
import { readFile } from 'node:fs/promises'
import { isIPv6, type Socket } from 'node:net'
import { endianness } from 'node:os'

/** The columns of a line in /proc/net/tcp (proc_pid_net(5)). */
const columns = { local: 1, remote: 2, user: 7, inode: 9 }
const tables = ['/proc/net/tcp', '/proc/net/tcp6']
const root = 0

/**
 * Tells whether the other end belongs to another user than this process. Only Linux tells, in the
 * table of its sockets. If nothing is found there, nobody is suspected. The administrator doesn't
 * count as another user, because port forwarding between systems (WSL) runs as root.
 */
export function isOtherUser(socket: Socket): Promise<boolean> {
  const known = answers.get(socket)
  if (known) return known
  const answer = lookUp(socket)
  answers.set(socket, answer)
  return answer
}

/** The other end of a connection never changes. */
const answers = new WeakMap<Socket, Promise<boolean>>()

async function lookUp(socket: Socket): Promise<boolean> {
  const ownUser = process.platform === 'linux' ? process.getuid?.() : undefined
  if (ownUser === undefined) return false
  const user = await peerUser(socket)
  return user !== null && user !== ownUser && user !== root
}

async function peerUser(socket: Socket): Promise<number | null> {
  const { remoteAddress, remotePort, localAddress, localPort } = socket
  if (!remoteAddress || !remotePort || !localAddress || !localPort) return null
  const theirs = tableForms(remoteAddress, remotePort)
  const ours = tableForms(localAddress, localPort)
  for (const table of tables) {
    for (const line of await readLines(table)) {
      const cells = line.trim().split(/\s+/)
      if (!theirs.includes(cells[columns.local] ?? '')) continue
      if (!ours.includes(cells[columns.remote] ?? '')) continue
      // A socket that is closing no longer belongs to anybody: it has no inode, and the user 0.
      return cells[columns.inode] === '0' ? null : Number(cells[columns.user])
    }
  }
  return null
}

async function readLines(table: string): Promise<string[]> {
  try {
    return (await readFile(table, 'latin1')).split('\n').slice(1)
  } catch {
    // Sandboxes may hide it.
    return []
  }
}

/**
 * Returns an address as the tables write it: 32-bit words in the processor's order, and the port.
 */
function tableForms(address: string, port: number): string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  if (isIPv6(address)) return [`${wordsOf(bytesOfLoopback6())}${suffix}`]
  const bytes = Buffer.from(address.split('.').map(Number))
  const mapped = Buffer.concat([Buffer.alloc(10), Buffer.from([255, 255]), bytes])
  return [`${wordsOf(bytes)}${suffix}`, `${wordsOf(mapped)}${suffix}`]
}

/** This is the only IPv6 address that is listened on. */
function bytesOfLoopback6(): Buffer {
  return Buffer.concat([Buffer.alloc(15), Buffer.from([1])])
}

function wordsOf(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    const word = endianness() === 'LE' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    text += word.toString(16).padStart(8, '0')
  }
  return text.toUpperCase()
}
