/**
 * Determines where the user's other programs reach a running window. The window creates the place
 * and a command looks for it, and both derive the same place from the same environment.
 */
import { chmod, lstat, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultChoice } from '../vault/open-vault.ts'

export interface DoorPlace {
  readonly dataFolder: string
  readonly env: NodeJS.ProcessEnv
  readonly vaultChoice: VaultChoice
  readonly platform?: NodeJS.Platform
}

/**
 * The address of a Unix socket has at most 108 bytes on Linux and 104 on macOS, including the final
 * NUL.
 */
const longestAddressBytes = 103

/**
 * Returns the path of the socket, or on Windows the path of a file that contains the name of the
 * pipe.
 */
export function doorFile({ dataFolder, env, vaultChoice, platform }: DoorPlace): string {
  const name = vaultChoice === null ? 'door' : `door-${markOf(vaultChoice)}`
  return join(folderOf(dataFolder, env, platform ?? process.platform), name)
}

/**
 * The system empties its folder for sockets. There is one folder per user, as with the usual data.
 */
function folderOf(dataFolder: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME, COUNTERSIGN_DATA_FOLDER } = env
  const hasUsualData = !XDG_DATA_HOME && !COUNTERSIGN_DATA_FOLDER
  if (platform === 'linux' && hasUsualData && runtime && isAbsolute(runtime)) {
    return join(runtime, 'countersign')
  }
  return join(dataFolder, 'door')
}

/**
 * A window over another vault has another address, so that nobody gets codes from the wrong vault.
 */
function markOf(choice: NonNullable<VaultChoice>): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const text = choice === 'keychain' ? choice : `file ${choice.file}`
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** Creates the place, accessible only to its owner, and returns the address to listen on. */
export async function makeDoorAddress(
  place: DoorPlace,
  random: (bytes: number) => Uint8Array,
): Promise<string> {
  const file = doorFile(place)
  await makePrivateFolder(dirname(file))
  if ((place.platform ?? process.platform) === 'win32') return makePipeName(file, random)
  if (Buffer.byteLength(file) > longestAddressBytes) {
    throw new AppError('unavailable', words('core.programs.longAddress', { path: file }))
  }
  return file
}

/** Returns the address to connect to; null if no window has ever listened. */
export async function findDoorAddress(place: DoorPlace): Promise<string | null> {
  const file = doorFile(place)
  return (place.platform ?? process.platform) === 'win32' ? readPipeName(file) : file
}

/**
 * A folder that somebody else has created there isn't used, because its owner can change its
 * contents.
 */
async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (process.platform === 'win32') return
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new AppError('unavailable', words('core.programs.foreignFolder', { path: folder }))
  }
  if ((found.mode & 0o777) !== 0o700) await chmod(folder, 0o700)
}

const pipePrefix = String.raw`\\.\pipe\countersign-`

/**
 * Pipes have no folder with its own permissions, and whoever first creates one with a known name
 * gets what is sent to it. So the name is random, and stored in a file of the user's.
 */
async function makePipeName(file: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const known = await readPipeName(file)
  if (known !== null) return known
  const name = `${pipePrefix}${Buffer.from(random(16)).toString('hex')}`
  await writeFile(file, name, { mode: 0o600 })
  return name
}

async function readPipeName(file: string): Promise<string | null> {
  try {
    const name = await readFile(file, 'utf8')
    return name.startsWith(pipePrefix) ? name : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
