/** Accesses the operating system's keychain. This is the only file that imports keytar. */

import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { boundCalls } from './bounded-calls.ts'

/**
 * Named items of one service. Every failure is AppError `unavailable` with what to do about it. An
 * undefined item means that the keychain answered but has no such item, or would not show it.
 */
export interface Keychain {
  /** The most ASCII characters in one item. */
  readonly itemCharacters: number
  get(name: string): Promise<string | undefined>
  set(name: string, secret: string): Promise<void>
  /** False if there was no such item. */
  delete(name: string): Promise<boolean>
}

/** Windows' Credential Manager refuses an item of more than 2,560 bytes. */
export const smallItemCharacters = 2000

/**
 * Every other keychain allows megabytes in an item, and each item is expensive: gnome-keyring
 * writes its whole file for each one, and macOS may ask the user about each one.
 */
export const largeItemCharacters = 1_000_000

/**
 * This is long enough to type a keychain password, and short enough to notice a daemon that hangs.
 */
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

/** Each system has its own name for it. */
export function keychainName(platform: NodeJS.Platform): Words {
  return words('core.vault.keychain.name', { platform })
}

/** Loaded only when it is used, because on Linux it needs libsecret, which may be missing. */
async function loadKeytar(keychain: Words) {
  try {
    const { default: keytar } = await import('keytar')
    return keytar
  } catch (error) {
    const { platform } = process
    const missing = words('core.vault.keychain.noLibrary', { keychain, platform })
    throw new AppError('unavailable', missing, { cause: error })
  }
}

function notAnswering(keychain: Words): AppError {
  return new AppError('unavailable', words('core.vault.keychain.noAnswer', { keychain }))
}

/** Recognizes each system's own words for a failure, to tell the user what to do. */
const failures = [
  {
    // libsecret says this without a daemon or a session bus.
    says: /could not connect|autolaunch|message bus|was not provided by any|ServiceUnknown/i,
    key: 'core.vault.keychain.notRunning',
  },
  {
    says: /dismissed|cancell?ed|not permitted|denied|1223/i,
    key: 'core.vault.keychain.denied',
  },
  {
    says: /locked|interaction is not allowed|passphrase you entered|prompt/i,
    key: 'core.vault.keychain.locked',
  },
  {
    // gnome-keyring says this without a default collection.
    says: /collection|does not exist at path|no such object/i,
    key: 'core.vault.keychain.noDefault',
  },
] as const

function unavailable(keychain: Words, error: unknown): AppError {
  const said = error instanceof Error ? error.message : ''
  const { key } = failures.find(failure => failure.says.test(said)) ?? {
    key: 'core.vault.keychain.failed',
  }
  return new AppError('unavailable', words(key, { keychain }), { cause: error })
}
