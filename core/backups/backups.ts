/**
 * Automatic backups: sealed, after every change, into the application's own folder and the one that
 * the user picked. The recovery key opens them, and the passphrase where the vault has one.
 */
import { createHash } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { BackupStatus } from '../../shared/transfer-models.ts'
import { StoredConnection } from '../servers/stored-connection.ts'
import { formatDocument, parseDocument, type VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { type BackupFolder, openBackupFolder } from './backup-folder.ts'
import { formatBackupName } from './backup-name.ts'
import { openBackup } from './open-backup.ts'
import { expendable } from './retention.ts'

export interface BackupsParts {
  readonly vault: Vault
  readonly ownFolder: string
  readonly device: string
  readonly clock: () => number
  readonly onChange: (status: BackupStatus) => void
  /** Changes that follow each other within this time make one backup. */
  readonly debounceMs?: number
  /** What failed is tried again after this time. */
  readonly retryMs?: number
}

export interface Backups {
  status(): BackupStatus
  /** The application's own, then the picked one. */
  folders(): readonly BackupFolder[]
  /** The vault was opened or changed: a backup is due, unless there is one of just this. */
  changed(): void
  /** Backs up now. What fails becomes the status' problem. */
  make(): Promise<BackupStatus>
  /** Throws `unavailable` where no file can be written to, read from and removed in it. */
  tryFolder(path: string): Promise<void>
  /** Makes what is due before the vault is closed. */
  flush(): Promise<void>
  /** The vault is locked: what is due is made when it is open again. */
  stop(): void
}

export function createBackups(parts: BackupsParts): Backups {
  const { vault, ownFolder, device, clock, onChange } = parts
  const { debounceMs = 2_000, retryMs = 60_000 } = parts
  let lastGoodAt: number | null = null
  let problem: BackupStatus['problem'] = null
  let timer: NodeJS.Timeout | undefined
  /** Of the document that was backed up last, and where to. */
  let savedDigest: string | null = null
  let running: Promise<void> | null = null

  const isOpen = () => vault.status().state === 'open'
  const picked = () => (isOpen() ? vault.document().settings.backupFolder : null)
  const folders = () => {
    const path = picked()
    const own = openBackupFolder(ownFolder, { make: true })
    return path === null ? [own] : [own, openBackupFolder(path, { make: false })]
  }
  const digest = () => digestOf(vault.document(), picked())
  const isDue = () => isOpen() && !isEmpty(vault.document()) && digest() !== savedDigest

  function status(): BackupStatus {
    return { ownFolder, folder: picked(), lastGoodAt, problem, isDue: isDue() }
  }

  function schedule(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void makeIfDue(), ms)
    timer.unref()
  }

  async function makeIfDue(): Promise<void> {
    while (running) await running
    if (isDue()) await make()
  }

  async function make(): Promise<BackupStatus> {
    clearTimeout(timer)
    while (running) await running
    if (isOpen()) {
      running = backUp().finally(() => {
        running = null
      })
      await running
      onChange(status())
    }
    return status()
  }

  async function backUp(): Promise<void> {
    const now = clock()
    const attempted = digest()
    const recoveryKey = vault.recoveryKey()
    try {
      const { file } = await vault.sealedCopy()
      const name = formatBackupName({ madeAt: now, device })
      // Where one folder fails, the others still get theirs.
      const results = await Promise.allSettled(
        folders().map(folder => writeInto(folder, name, file, recoveryKey, now)),
      )
      const failed = results.find(result => result.status === 'rejected')
      if (failed) throw failed.reason
      savedDigest = attempted
      lastGoodAt = now
      problem = null
    } catch (error) {
      problem = { message: sentenceOf(error), since: problem?.since ?? now }
      if (isOpen()) schedule(retryMs)
    }
  }

  async function writeInto(
    folder: BackupFolder,
    name: string,
    file: Uint8Array,
    recoveryKey: string,
    now: number,
  ): Promise<void> {
    await folder.write(name, file)
    const read = await folder.read(name)
    if (!Buffer.from(file).equals(read)) throw notWhole(folder)
    await openBackup(read, recoveryKey)
    const names = (await folder.list()).map(one => one.name)
    await folder.remove(expendable(names, device, now))
  }

  /** A backup of just this may be there from the last run. */
  async function learnNewest(): Promise<void> {
    const own = openBackupFolder(ownFolder, { make: true })
    const newest = (await own.list()).find(file => file.device === device)
    if (!newest || !isOpen()) return
    const document = await openBackup(await own.read(newest.name), vault.recoveryKey())
    lastGoodAt = newest.madeAt
    savedDigest = digestOf(document, document.settings.backupFolder)
  }

  return {
    status,
    folders,
    changed() {
      if (savedDigest === null && !running) {
        // What cannot be read is made anew.
        running = learnNewest()
          .catch(() => {})
          .finally(() => {
            running = null
            if (isDue()) schedule(debounceMs)
          })
      } else if (isDue()) schedule(debounceMs)
    },
    make,
    async tryFolder(path) {
      const folder = openBackupFolder(path, { make: false })
      await folder.list()
      const name = formatBackupName({ madeAt: 0, device })
      await folder.write(name, Buffer.from(name))
      await folder.remove([name])
    },
    flush: makeIfDue,
    stop() {
      clearTimeout(timer)
    },
  }
}

function isEmpty({ entries, trash, connections }: Readonly<VaultDocument>): boolean {
  return entries.length + trash.length + connections.length === 0
}

/**
 * Of what is worth a backup: sessions at servers and what they said last are not. A picked folder
 * is part of it, because a fresh one wants a first backup.
 */
function digestOf(document: Readonly<VaultDocument>, folder: string | null): string {
  // Once through the parser: what comes from a file and what was never saved look alike then.
  const { connections, ...rest } = parseDocument(formatDocument(document))
  const lasting = connections.map(connection => {
    const parsed = StoredConnection.safeParse(connection)
    if (!parsed.success) return connection
    const { session, status, statusAt, chatVerifiedUntil, ...kept } = parsed.data
    return kept
  })
  return createHash('sha256')
    .update(JSON.stringify([rest, lasting, folder]))
    .digest('hex')
}

function notWhole({ path }: BackupFolder): AppError {
  return new AppError('unavailable', `What was written to ${path} does not read back as it was.`)
}

function sentenceOf(error: unknown): string {
  return error instanceof AppError ? error.message : 'The backup could not be made.'
}
