/** Tells whether a vault differs enough from its last backup to need another one. */
import { createHash } from 'node:crypto'
import { StoredAccount } from '../accounts/stored-account.ts'
import { withoutPreferences } from '../settings/preferences.ts'
import type { VaultDocument } from '../vault/document.ts'
import { formatDocument, parseDocument } from '../vault/document-json.ts'

/** A document is never changed in place, so its digest is computed once. */
const digests = new WeakMap<Readonly<VaultDocument>, string>()

/** `passphraseMark` is included because a change of what opens the vault needs a backup as well. */
export function digestOf(document: Readonly<VaultDocument>, passphraseMark: string | null): string {
  const digest = digests.get(document) ?? digestContent(document)
  digests.set(document, digest)
  return `${digest} ${passphraseMark}`
}

function digestContent(document: Readonly<VaultDocument>): string {
  // The document passes through the parser once, so that one from a file and one that was never
  // saved give the same digest.
  const { connections, settings, saves, programs, sync, ...rest } = parseDocument(
    formatDocument(document),
  )
  // The number of saves, what other computers have seen, preferences, and the backup folder need no
  // backup.
  const { backupFolder, hideCodes, ...others } = withoutPreferences(settings)
  const kept = JSON.stringify([rest, others, connections.map(lastingPartOf)])
  return createHash('sha256').update(kept).digest('hex')
}

/** Leaves out what servers may report differently at any moment. */
export function lastingPartOf(connection: unknown): unknown {
  const parsed = StoredAccount.safeParse(connection)
  if (!parsed.success) return connection
  const { session, status, statusAt, chatVerifiedUntil, ...lasting } = parsed.data
  return lasting
}
