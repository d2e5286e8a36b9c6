/** Tells whether a vault is worth another backup than the last one. */
import { createHash } from 'node:crypto'
import { StoredAccount } from '../accounts/stored-account.ts'
import { withoutPreferences } from '../settings/preferences.ts'
import type { VaultDocument } from '../vault/document.ts'
import { formatDocument, parseDocument } from '../vault/document-json.ts'

/** A document is never changed in place: it is digested once. */
const digests = new WeakMap<Readonly<VaultDocument>, string>()

/** `passphraseMark`: what opens the vault is worth a backup, too. */
export function digestOf(document: Readonly<VaultDocument>, passphraseMark: string | null): string {
  const digest = digests.get(document) ?? digestContent(document)
  digests.set(document, digest)
  return `${digest} ${passphraseMark}`
}

function digestContent(document: Readonly<VaultDocument>): string {
  // The document goes through the parser once, so that one from a file and one that was never saved
  // look alike.
  const { connections, settings, saves, programs, sync, ...rest } = parseDocument(
    formatDocument(document),
  )
  // The count of saves, what other computers have seen, the look of the window, and the place of
  // backups are worth no backup.
  const { backupFolder, hideCodes, ...others } = withoutPreferences(settings)
  const kept = JSON.stringify([rest, others, connections.map(lastingPartOf)])
  return createHash('sha256').update(kept).digest('hex')
}

/** Leaves out what servers say anew at any moment. */
export function lastingPartOf(connection: unknown): unknown {
  const parsed = StoredAccount.safeParse(connection)
  if (!parsed.success) return connection
  const { session, status, statusAt, chatVerifiedUntil, ...lasting } = parsed.data
  return lasting
}
