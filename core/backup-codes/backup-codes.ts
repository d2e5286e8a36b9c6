/** The backup codes of entries as the page sees and uses them: by shape and key, one at a time. */
import { createHmac, randomBytes } from 'node:crypto'
import { maskBackupCode, normaliseBackupCode } from '../../shared/backup-code-text.ts'
import { AppError } from '../../shared/errors.ts'
import type { Settings } from '../../shared/models.ts'
import type { BackupCode } from '../../shared/server-models.ts'
import type { ConfirmReveal } from '../confirm-reveal.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from '../host.ts'
import type { SecretClipboard } from '../secret-clipboard.ts'
import { peekConnection } from '../servers/stored-connection.ts'
import type { SetupYes } from '../setup-yes.ts'
import type { StoredBackupCode, VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { findHolder } from './code-holder.ts'
import { addBackupCodes, markCodes, namedCodes, removeCodes } from './rules.ts'

export interface BackupCodesParts {
  readonly vault: Vault
  readonly host: Host
  readonly clipboard: SecretClipboard
  readonly confirm: ConfirmReveal
  readonly setupYes: SetupYes
  /** As they are, or as they were before the vault was locked. */
  readonly settings: () => Settings
  readonly clock: () => number
}

export function createBackupCodesHandlers(parts: BackupCodesParts): RoomHandlers<'backupCodes'> {
  const { vault, host, clipboard, confirm, setupYes, settings, clock } = parts
  // Of this run alone: the page can name a code by its key, and learns nothing from it.
  const hmacKey = randomBytes(32)

  function keyOf(entryId: string, { code }: StoredBackupCode): string {
    const text = `${entryId} ${normaliseBackupCode(code)}`
    return createHmac('sha256', hmacKey).update(text).digest('base64url')
  }

  function namedBy(entryId: string, keys: readonly string[]) {
    const named = new Set(keys)
    return (code: StoredBackupCode) => named.has(keyOf(entryId, code))
  }

  function listOf(document: Readonly<VaultDocument>, entryId: string): BackupCode[] {
    return findHolder(document, entryId).backupCodes.map(stored => {
      const { code, state, usedAt, note } = stored
      return { key: keyOf(entryId, stored), mask: maskBackupCode(code), state, usedAt, note }
    })
  }

  /** Marks the code used, so that nobody knows it whom a crash could make forget that. */
  function takeOut(entryId: string, key: string, where: string) {
    return vault.change(draft => {
      const isNamed = namedBy(entryId, [key])
      const [found] = namedCodes(findHolder(draft, entryId), isNamed)
      if (found?.state !== 'unused') {
        throw new AppError('refused', 'This code is not good any more: mark it unused to copy it.')
      }
      const { code, note } = found
      markCodes(draft, entryId, isNamed, { state: 'used', note: where || note }, clock())
      return { code, note }
    })
  }

  async function putBack(entryId: string, key: string, note: string): Promise<void> {
    await vault.change(draft =>
      markCodes(draft, entryId, namedBy(entryId, [key]), { state: 'unused', note }, clock()),
    )
  }

  /** See [Note: the yes of a setup]. */
  function isJustSetUp(holderId: string): boolean {
    const document = vault.document()
    const entry = document.entries.find(({ id }) => id === holderId)
    const connectionId = entry ? entry.account?.connectionId : holderId
    // A setup that has not come to its end has brought no codes yet.
    return (
      connectionId !== undefined &&
      peekConnection(document, connectionId)?.journal === null &&
      setupYes.isFresh(connectionId)
    )
  }

  return {
    'backupCodes.list': ({ entryId }) => listOf(vault.document(), entryId),
    'backupCodes.add': ({ entryId, codes, earlier }) =>
      vault.change(draft => {
        addBackupCodes(draft, entryId, codes, earlier, clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.use': async ({ entryId, key, where }) => {
      const { code, note } = await takeOut(entryId, key, where)
      const codes = listOf(vault.document(), entryId)
      if (!host.clipboard) return { code, clearsAt: null, codes }
      try {
        const clearsAt = await clipboard.copy(code, settings().clipboardClearSeconds)
        return { code: null, clearsAt, codes }
      } catch (error) {
        await putBack(entryId, key, note)
        throw error
      }
    },
    'backupCodes.mark': ({ entryId, keys, state, note }) =>
      vault.change(draft => {
        markCodes(draft, entryId, namedBy(entryId, keys), { state, note }, clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.remove': ({ entryId, keys }) =>
      vault.change(draft => {
        removeCodes(draft, entryId, namedBy(entryId, keys), clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.reveal': async ({ entryId, confirmation }) => {
      if (!isJustSetUp(entryId)) {
        const question = 'Show the backup codes of this entry?'
        await confirm(confirmation, question, 'Each of them signs in once in place of a code.')
      }
      return { codes: findHolder(vault.document(), entryId).backupCodes.map(({ code }) => code) }
    },
  }
}
