import type { RoomHandlers } from '../dispatch.ts'
import { handOver } from '../host/hand-over.ts'
import type { Host } from '../host/host.ts'
import type { AutoLock } from '../settings/auto-lock.ts'
import type { Vault } from './vault.ts'

export interface VaultHandlersParts {
  readonly vault: Vault
  readonly host: Host
  readonly autoLock: AutoLock
  /** Reads a backup from the list. */
  readonly readBackup: (id: string) => Promise<Uint8Array>
}

export function createVaultHandlers(parts: VaultHandlersParts): RoomHandlers<'vault' | 'recovery'> {
  const { vault, host, autoLock, readBackup } = parts
  const statusAfter = async (done: Promise<void>) => {
    await done
    return vault.status()
  }
  const recoveryKey = () => ({
    recoveryKey: vault.recoveryKey(),
    madeAt: vault.status().recoveryKeyMadeAt,
  })

  return {
    'vault.status': () => vault.status(),
    'vault.create': ({ place, passphrase }) => statusAfter(vault.create(place, passphrase)),
    'vault.unlock': ({ passphrase }) => statusAfter(vault.unlock(passphrase)),
    'vault.recover': ({ recoveryKey, newPassphrase }) =>
      statusAfter(vault.recover(recoveryKey, newPassphrase)),
    'vault.lock': () => {
      vault.lock()
      return vault.status()
    },
    'vault.keepOpen': () => autoLock.restart(),
    'vault.retry': () => statusAfter(vault.retry()),
    'vault.refresh': () => statusAfter(vault.refresh()),
    'vault.restorePrevious': () => statusAfter(vault.restorePrevious()),
    'vault.openOlder': ({ how, passphrase }) => statusAfter(vault.openOlder(how, passphrase)),
    'vault.restoreSealed': async ({ from, place, passphrase, newPassphrase }) => {
      const file =
        'backup' in from ? await readBackup(from.backup) : Buffer.from(from.file, 'base64')
      return statusAfter(vault.restoreSealed(file, place, { passphrase, newPassphrase }))
    },
    'vault.changePassphrase': ({ next, confirmation }) =>
      statusAfter(vault.changePassphrase(confirmation.passphrase ?? null, next)),
    'vault.move': ({ place }) => statusAfter(vault.move(place)),
    'vault.sealedCopy': async () => {
      const { name, file } = await vault.sealedCopy()
      return await handOver({ vault, host }, name, file)
    },

    'recovery.reveal': recoveryKey,
    'recovery.replace': async ({ confirmation }) => {
      await vault.replaceRecoveryKey(confirmation.passphrase ?? null)
      return recoveryKey()
    },
    'recovery.confirm': ({ recoveryKey }) => statusAfter(vault.confirmRecoveryKey(recoveryKey)),
  }
}
