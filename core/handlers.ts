/** One handler for each method of the contract: one or two lines that name the rule. */
import type { Settings } from '../shared/models.ts'
import type { SecretClipboard } from './clipboard/secret-clipboard.ts'
import type { RoomHandlers } from './dispatch.ts'
import type { Adding } from './entries/adding.ts'
import { advanceCode, codeToCopy, currentCodes } from './entries/codes.ts'
import {
  detailsOf,
  findEntry,
  reorderEntries,
  summaryOf,
  updateEntry,
  withoutUndefined,
} from './entries/entries.ts'
import { mergeChange } from './entries/merge-change.ts'
import { createPinMarks } from './entries/pin-marks.ts'
import {
  expiredTrash,
  purgeEntries,
  restoreEntries,
  trashEntries,
  trashedOf,
} from './entries/trash.ts'
import { handOver } from './host/hand-over.ts'
import type { Host } from './host/host.ts'
import type { Later } from './later.ts'
import type { AutoLock } from './settings/auto-lock.ts'
import type { PreferencesFile } from './settings/preferences.ts'
import type { StoredEntry } from './vault/document.ts'
import type { Vault } from './vault/vault.ts'

export interface HandlerParts {
  readonly vault: Vault
  readonly host: Host
  readonly adding: Later<Adding>
  readonly clipboard: SecretClipboard
  /** A backup of the list. */
  readonly readBackup: (id: string) => Promise<Uint8Array>
  readonly autoLock: AutoLock
  readonly preferences: PreferencesFile
  /** As they are, or as they were before the vault was locked. */
  readonly settings: () => Settings
  readonly clock: () => number
  readonly codeClock: () => number
}

export type VaultRoomName =
  | 'host'
  | 'vault'
  | 'recovery'
  | 'entries'
  | 'trash'
  | 'codes'
  | 'clipboard'
  | 'scan'
  | 'settings'

export function createHandlers(parts: HandlerParts): RoomHandlers<VaultRoomName> {
  const { vault, host, clipboard, autoLock, readBackup } = parts
  const { preferences, settings, clock, codeClock } = parts
  const status = () => vault.status()
  const statusAfter = async (done: Promise<void>) => {
    await done
    return vault.status()
  }
  const copy = async (text: string) => ({
    clearsAt: await clipboard.copy(text, settings().clipboardClearSeconds),
  })
  const adding = async () => (await parts.adding.open()).handlers
  const recoveryKey = () => ({
    recoveryKey: vault.recoveryKey(),
    madeAt: vault.status().recoveryKeyMadeAt,
  })
  const pinMarkOf = createPinMarks()
  const details = (entry: StoredEntry) => ({ ...detailsOf(entry), pinMark: pinMarkOf(entry) })

  return {
    'host.capabilities': () => host.capabilities(),

    'vault.status': status,
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

    'entries.list': () => vault.document().entries.map(summaryOf),
    'entries.get': ({ id }) => details(findEntry(vault.document(), id)),
    'entries.inspect': async input => (await adding())['entries.inspect'](input),
    'entries.inspection': async input => (await adding())['entries.inspection'](input),
    'entries.addInspected': async input => (await adding())['entries.addInspected'](input),
    'entries.undoInspected': async input => (await adding())['entries.undoInspected'](input),
    'entries.add': async input => (await adding())['entries.add'](input),
    'entries.update': ({ id, change, base = {} }) =>
      vault.change(draft => {
        const entry = findEntry(draft, id)
        const merged = mergeChange(entry, change, base, pinMarkOf(entry))
        return details(updateEntry(draft, id, merged, clock()))
      }),
    'entries.reorder': ({ ids }) =>
      vault.change(draft => {
        reorderEntries(draft, ids)
        return draft.entries.map(summaryOf)
      }),
    'entries.remove': async ({ ids }) => ({
      removed: await vault.change(draft => trashEntries(draft, ids, clock())),
    }),
    'entries.reveal': async ({ id }) => {
      const { revealSecret } = await import('./gate/reveal-secret.ts')
      return await revealSecret(findEntry(vault.document(), id))
    },

    'trash.list': () => vault.document().trash.map(trashedOf),
    'trash.restore': async ({ ids }) => ({
      restored: await vault.change(draft => restoreEntries(draft, ids)),
    }),
    'trash.purge': async ({ ids }) => ({
      purged: await vault.change(draft => purgeEntries(draft, ids)),
    }),

    'codes.current': ({ ids }) => {
      const now = codeClock()
      return { now, codes: currentCodes(vault, ids, now) }
    },
    'codes.advance': ({ id }) => advanceCode(vault, id),
    'codes.copy': ({ id, which }) => copy(codeToCopy(vault, id, which, codeClock())),

    'clipboard.copySecret': ({ text }) => copy(text),

    'scan.setOpen': ({ open }) => host.scan.setOpen(open),
    'scan.sources': () => host.scan.sources(),
    'scan.choose': ({ id }) => host.scan.choose(id),

    'settings.get': settings,
    'settings.update': async ({ theme, showNextCode, ...ofVault }) => {
      await preferences.change({ theme, showNextCode })
      await vault.change(draft => {
        draft.settings = { ...draft.settings, ...withoutUndefined(ofVault) }
      })
      return settings()
    },
  }
}

/** Empties from the trash what has been there for 30 days. Saves only if there is something. */
export async function purgeExpired(vault: Vault, now: number): Promise<void> {
  if (vault.status().state !== 'open') return
  const expired = expiredTrash(vault.document(), now)
  if (expired.length > 0) await vault.change(draft => purgeEntries(draft, expired))
}
