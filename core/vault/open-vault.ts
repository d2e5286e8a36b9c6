import { join, resolve } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { openFilePlace } from './file-place.ts'
import type { Random } from './key-slots.ts'
import { keychainName, openKeychain } from './keychain.ts'
import { openKeychainPlace } from './keychain-place.ts'
import { Failures } from './passphrase-delay.ts'
import { openRecordsFile } from './records-file.ts'
import { createSaveHistory, type NewestBackup, NotedSave } from './save-history.ts'
import { withSignal } from './signalled-place.ts'
import { Vault } from './vault.ts'

/** The user chooses the keychain, or a file by its path; null uses whichever has a vault. */
export type VaultChoice = 'keychain' | { readonly file: string } | null

export interface OpenVaultOptions {
  readonly dataFolder: string
  readonly choice: VaultChoice
  /** Items of different services are separate, so tests use their own. */
  readonly keychainService: string
  /** Limits the keychain's items to fewer characters than this system does. */
  readonly keychainItemCharacters?: number
  /** With false, the keychain is never opened. Defaults to true. */
  readonly usesKeychain?: boolean
  readonly clock: () => number
  readonly random: Random
  /** Without it, no older version of the vault is noticed. */
  readonly newestBackup?: NewestBackup
}

/** Returns a vault in this system's keychain or on its disk. Nothing is read before `start`. */
export function openVault(options: OpenVaultOptions): Vault {
  const { dataFolder, choice, keychainService, keychainItemCharacters, clock, random } = options
  const { newestBackup = async () => null, usesKeychain = true } = options
  const name = keychainName(process.platform)
  const filePath =
    typeof choice === 'object' && choice
      ? resolve(choice.file)
      : join(dataFolder, 'vault.countersign')
  return new Vault({
    places: {
      keychain: withSignal(
        openKeychainPlace({
          openKeychain: openOnce(async () => {
            if (!usesKeychain) throw new AppError('unavailable', words('core.vault.keychain.demo'))
            return openKeychain(keychainService, { itemCharacters: keychainItemCharacters })
          }),
          keychainName: name,
          service: keychainService,
          folder: dataFolder,
        }),
        join(dataFolder, 'keychain-changed'),
      ),
      file: openFilePlace(filePath),
    },
    choice: typeof choice === 'object' && choice ? 'file' : choice,
    clock,
    random,
    keychainName: name,
    filePath,
    history: createSaveHistory(
      openRecordsFile(join(dataFolder, 'vault-saves.json'), NotedSave),
      newestBackup,
    ),
    stampSave: async (before, after, now) => {
      // A vault on one computer only doesn't even load it.
      if (before.sync === null) return after
      const { stampChanges } = await import('../sync/stamp-changes.ts')
      return stampChanges(before, after, now)
    },
    failures: openRecordsFile(join(dataFolder, 'passphrase-failures.json'), Failures),
  })
}

/** Opens at the first use, and again after a failure. */
function openOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open().catch(error => {
      opened = undefined
      throw error
    })
    return opened
  }
}
