/** Lets the page see and use backup codes by mask and key, one at a time. */

import type { BackupCode } from '../../shared/account-models.ts'
import { maskBackupCode } from '../../shared/backup-code-text.ts'
import { AppError } from '../../shared/errors.ts'
import type { Settings } from '../../shared/settings-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { SecretClipboard } from '../clipboard/secret-clipboard.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from '../host/host.ts'
import type { StoredBackupCode, VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { findHolder } from './code-holder.ts'
import type { CodeKeys } from './code-keys.ts'
import type { CopyLimit } from './copy-limit.ts'
import {
  addBackupCodes,
  handOutCode,
  markCodes,
  namedCodes,
  removeCodes,
  setNote,
} from './rules.ts'
import type { SeenCodes } from './seen-codes.ts'

export interface BackupCodesParts {
  readonly vault: Vault
  readonly host: Host
  readonly clipboard: SecretClipboard
  readonly codeKeys: CodeKeys
  readonly seenCodes: SeenCodes
  readonly copyLimit: CopyLimit
  /** Returns the vault's settings or, while it is locked, the last ones. */
  readonly settings: () => Settings
  readonly clock: () => number
}

export function createBackupCodesHandlers(parts: BackupCodesParts): RoomHandlers<'backupCodes'> {
  const { vault, host, clipboard, codeKeys, seenCodes, copyLimit, settings, clock } = parts
  const { keyOf, namedBy } = codeKeys

  function listOf(document: Readonly<VaultDocument>, entryId: string): BackupCode[] {
    return findHolder(document, entryId).backupCodes.map(stored => {
      const { code, ...shown } = stored
      return { key: keyOf(entryId, stored), mask: maskBackupCode(code), ...shown }
    })
  }

  /**
   * Marks the code as used before anyone sees it, so that no crash can make the vault forget that.
   */
  function takeOut(entryId: string, key: string, where: string): Promise<StoredBackupCode> {
    return vault.change(draft => {
      const [found] = namedCodes(findHolder(draft, entryId), namedBy(entryId, [key]))
      if (found?.state !== 'unused') {
        throw new AppError('refused', words('core.backupCodes.void'))
      }
      const before = { ...found }
      handOutCode(draft, entryId, found, where, clock())
      return before
    })
  }

  /** Restores a code's earlier state if nobody has received it. */
  async function putBack(entryId: string, before: StoredBackupCode): Promise<void> {
    const isNamed = namedBy(entryId, [keyOf(entryId, before)])
    await vault.change(draft => {
      const holder = findHolder(draft, entryId)
      holder.backupCodes = holder.backupCodes.map(code => (isNamed(code) ? before : code))
    })
  }

  return {
    'backupCodes.list': ({ entryId }) => listOf(vault.document(), entryId),
    'backupCodes.add': ({ entryId, codes, earlier }) =>
      vault.change(draft => {
        addBackupCodes(draft, entryId, codes, earlier, clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.use': async ({ entryId, key, where }) => {
      const holder = findHolder(vault.document(), entryId)
      for (const { code } of namedCodes(holder, namedBy(entryId, [key]))) {
        copyLimit.take(entryId, code)
      }
      const before = await takeOut(entryId, key, where)
      seenCodes.saw([key])
      const codes = listOf(vault.document(), entryId)
      if (!host.clipboard) return { code: before.code, clearsAt: null, codes }
      try {
        const clearsAt = await clipboard.copy(before.code, settings().clipboardClearSeconds)
        return { code: null, clearsAt, codes }
      } catch (error) {
        await putBack(entryId, before)
        throw error
      }
    },
    'backupCodes.mark': ({ entryId, keys, state }) =>
      vault.change(draft => {
        markCodes(draft, entryId, namedBy(entryId, keys), { state }, clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.markUnused': ({ entryId, keys, note }) =>
      vault.change(draft => {
        markCodes(draft, entryId, namedBy(entryId, keys), { state: 'unused', note }, clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.note': ({ entryId, key, note }) =>
      vault.change(draft => {
        setNote(draft, entryId, namedBy(entryId, [key]), note, clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.remove': ({ entryId, keys }) =>
      vault.change(draft => {
        removeCodes(draft, entryId, namedBy(entryId, keys), clock())
        return listOf(draft, entryId)
      }),
    'backupCodes.reveal': ({ entryId }) => {
      const document = vault.document()
      seenCodes.saw(codeKeys.allOf(document, entryId))
      return { codes: findHolder(document, entryId).backupCodes.map(({ code }) => code) }
    },
  }
}
