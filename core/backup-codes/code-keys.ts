import { createHmac, randomBytes } from 'node:crypto'
import { normaliseBackupCode } from '../../shared/backup-code-text.ts'
import type { StoredBackupCode, VaultDocument } from '../vault/document.ts'
import { findHolder } from './code-holder.ts'

/**
 * The page identifies a code by its key, which reveals nothing about the code and changes with
 * every run.
 */
export interface CodeKeys {
  keyOf(holderId: string, code: Pick<StoredBackupCode, 'code'>): string
  /** Throws `not-found`. */
  allOf(document: Readonly<VaultDocument>, holderId: string): string[]
  namedBy(holderId: string, keys: readonly string[]): (code: StoredBackupCode) => boolean
}

export function createCodeKeys(): CodeKeys {
  const hmacKey = randomBytes(32)

  function keyOf(holderId: string, { code }: Pick<StoredBackupCode, 'code'>): string {
    const text = `${holderId} ${normaliseBackupCode(code)}`
    return createHmac('sha256', hmacKey).update(text).digest('base64url')
  }

  return {
    keyOf,
    allOf: (document, holderId) =>
      findHolder(document, holderId).backupCodes.map(code => keyOf(holderId, code)),
    namedBy(holderId, keys) {
      const named = new Set(keys)
      return code => named.has(keyOf(holderId, code))
    },
  }
}
