/** The operating system's keychain. The only file that imports keytar. */

import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { boundCalls } from './bounded-calls.ts'

/**
 * Named items of one service. Every failure is AppError `unavailable` with what to do about it; an
 * undefined item means that the keychain answered and has no such item, or would not show it.
 */
export interface Keychain {
  /** How many ASCII characters an item is given at most. */
  readonly itemCharacters: number
  get(name: string): Promise<string | undefined>
  set(name: string, secret: string): Promise<void>
  /** False when there was no such item. */
  delete(name: string): Promise<boolean>
}

/** Windows' Credential Manager refuses an item of more than 2,560 bytes. */
export const smallItemCharacters = 2000

/**
 * Every other keychain holds megabytes in an item, and each item has its price: gnome-keyring writes
 * its whole file for every one of them, and macOS may ask the user about every one of them.
 */
export const largeItemCharacters = 1_000_000

/** Long enough to type a keychain password, short enough to tell a hung daemon. */
const defaultTimeoutMs = 30_000

const systemItemCharacters =
  process.platform === 'win32' ? smallItemCharacters : largeItemCharacters

interface KeychainOptions {
  readonly timeoutMs?: number
  readonly itemCharacters?: number | undefined
}

export async function openKeychain(
  service: string,
  options: KeychainOptions = {},
): Promise<Keychain> {
  const { timeoutMs = defaultTimeoutMs, itemCharacters = systemItemCharacters } = options
  const name = keychainName(process.platform)
  const keytar = await loadKeytar(name)
  const bounded = boundCalls(timeoutMs, () => notAnswering(name))
  const call = <T>(operation: () => Promise<T>) =>
    bounded(() =>
      operation().catch(error => {
        throw unavailable(name, error)
      }),
    )
  return {
    itemCharacters,
    get: item => call(async () => (await keytar.getPassword(service, item)) ?? undefined),
    set: (item, secret) => call(() => keytar.setPassword(service, item, secret)),
    delete: item => call(() => keytar.deletePassword(service, item)),
  }
}

/** What the system calls its keychain, for sentences. */
export function keychainName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'macOS Keychain'
    case 'win32':
      return 'Windows Credential Manager'
    default:
      return 'GNOME Keyring or KWallet'
  }
}

/** Loaded only when used: on Linux it needs libsecret, which a machine may lack. */
async function loadKeytar(name: string) {
  try {
    const { default: keytar } = await import('keytar')
    return keytar
  } catch (error) {
    const advice =
      process.platform === 'linux'
        ? 'install libsecret (package libsecret-1-0) and start again'
        : 'install Countersign again'
    throw new AppError('unavailable', words('core.vault.keychain.noLibrary', { name, advice }), {
      cause: error,
    })
  }
}

function notAnswering(name: string): AppError {
  return new AppError('unavailable', words('core.vault.keychain.noAnswer', { name }))
}

/** What the systems say, in their own words, and what the user can do about it. */
const failures: readonly { says: RegExp; advice: string }[] = [
  {
    // libsecret without a daemon or without a session bus
    says: /could not connect|autolaunch|message bus|was not provided by any|ServiceUnknown/i,
    advice:
      'is not running. Start it (GNOME Keyring, KWallet or KeePassXC with its Secret Service) and try again, or keep the vault in a file',
  },
  {
    says: /dismissed|cancell?ed|not permitted|denied|1223/i,
    advice: 'was not permitted to answer. Try again and permit it, or keep the vault in a file',
  },
  {
    says: /locked|interaction is not allowed|passphrase you entered|prompt/i,
    advice: 'is locked. Unlock it and try again',
  },
  {
    // gnome-keyring without a default collection
    says: /collection|does not exist at path|no such object/i,
    advice:
      'has no default keyring. Create one (for example with Passwords and Keys, seahorse) and try again, or keep the vault in a file',
  },
]

function unavailable(name: string, error: unknown): AppError {
  const said = error instanceof Error ? error.message : ''
  const known = failures.find(failure => failure.says.test(said))
  const advice = known?.advice ?? 'reported an error. Try again, or keep the vault in a file'
  return new AppError('unavailable', `${name} ${advice}.`, { cause: error })
}
