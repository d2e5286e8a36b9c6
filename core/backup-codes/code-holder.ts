import { nameOf } from '../../shared/name-of.ts'
import { holdsCodes, peekAccount } from '../accounts/stored-account.ts'
import { findEntry } from '../entries/entries.ts'
import type { StoredBackupCode, VaultDocument } from '../vault/document.ts'

/**
 * Backup codes belong to an entry or, with an id of the same kind, to an account without an entry,
 * whose own codes come by message.
 */
export interface CodeHolder {
  backupCodes: StoredBackupCode[]
  updatedAt?: number
}

/** Throws `not-found`. */
export function findHolder(document: Readonly<VaultDocument>, id: string): CodeHolder {
  return document.connections.find(raw => holdsCodes(raw, id)) ?? findEntry(document, id)
}

/** Throws `not-found`. */
export function nameOfHolder(document: Readonly<VaultDocument>, id: string): string {
  return peekAccount(document, id)?.name ?? nameOf(findEntry(document, id))
}

export function touch(holder: CodeHolder, now: number): void {
  if (holder.updatedAt !== undefined) holder.updatedAt = now
}
