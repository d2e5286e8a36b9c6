/** Determines which program is at the other end of a connection, if the system tells. */
import { execFile } from 'node:child_process'
import { readlink } from 'node:fs/promises'
import type { Socket } from 'node:net'

export interface Peer {
  readonly pid: number
  /** The file that it runs from. For a script, that is the interpreter's file. */
  readonly executable: string
}

const lookUpWithinMs = 1000
const mostBytes = 4 * 2 ** 20
/**
 * The tools are run by their full paths, because anyone may control what comes first on the PATH.
 */
const tools = ['/usr/bin/ss', '/bin/ss', '/usr/sbin/ss', '/sbin/ss']

/**
 * Node doesn't expose what the kernel knows about the other end (SO_PEERCRED). On Linux, `ss`,
 * which every distribution has, lists which sockets are connected to each other and who holds them.
 * Null if that cannot be determined.
 */
export async function findPeer(socket: Socket): Promise<Peer | null> {
  if (process.platform !== 'linux') return null
  try {
    const own = inodeOf(await readlink(`/proc/self/fd/${descriptorOf(socket)}`))
    const pid = own === null ? null : pidOfPeer(await listSockets(), own)
    return pid === null ? null : { pid, executable: await readlink(`/proc/${pid}/exe`) }
  } catch {
    // The program has ended, or a sandbox hides it.
    return null
  }
}

function descriptorOf(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { _handle?: { fd?: number } | null }
  return handle?.fd ?? -1
}

function inodeOf(link: string): string | null {
  return /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? null
}

/**
 * Each line of `ss -xp` ends with the local name and inode, the peer’s name and inode, and the
 * processes that hold it.
 */
export function pidOfPeer(listed: string, inode: string): number | null {
  const rows = listed.split('\n').flatMap(line => {
    const found = / (\d+) +\S+ (\d+) *(?:users:\((.*)\))?\s*$/.exec(line)
    return found ? [{ local: found[1], peer: found[2], users: found[3] ?? '' }] : []
  })
  const peer = rows.find(({ local }) => local === inode)?.peer
  const users = rows.find(({ local }) => local === peer)?.users ?? ''
  const pids = new Set([...users.matchAll(/pid=(\d+)/g)].map(([, pid]) => Number(pid)))
  // A connection that several processes hold proves nothing about any of them.
  const [only] = pids
  return pids.size === 1 && only !== undefined ? only : null
}

async function listSockets(): Promise<string> {
  for (const tool of tools) {
    const listed = await runTool(tool)
    if (listed !== null) return listed
  }
  return ''
}

function runTool(tool: string): Promise<string | null> {
  const options = { timeout: lookUpWithinMs, maxBuffer: mostBytes, env: { LC_ALL: 'C' } }
  return new Promise(resolve => {
    execFile(tool, ['-x', '-p', '-n', '-H', '-a'], options, (error, stdout) =>
      resolve(error ? null : stdout),
    )
  })
}
