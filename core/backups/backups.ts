/**
 * Makes sealed backups automatically after every change, in the application's own folder and in the
 * one that the user chose. The recovery key opens them, and so does the passphrase if the vault has
 * one.
 */

import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../shared/errors.ts'
import type { BackupStatus } from '../../shared/transfer-models.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { VaultDocument } from '../vault/document.ts'
import { parseEnvelope, passphraseMark } from '../vault/sealed.ts'
import type { Vault } from '../vault/vault.ts'
import { outlineOf } from './backup-changes.ts'
import { digestOf } from './backup-digest.ts'
import { type BackupFolder, openBackupFolder } from './backup-folder.ts'
import { formatBackupName, isOwn, vaultMark } from './backup-name.ts'
import { openBackup, readOutline } from './open-backup.ts'
import { expendable } from './retention.ts'

export interface BackupsParts {
  readonly vault: Vault
  readonly ownFolder: string
  readonly device: string
  readonly clock: () => number
  readonly onChange: (status: BackupStatus) => void
  /** Changes within this time share one backup. */
  readonly debounceMs?: number
  /** A failed backup is retried after this time. */
  readonly retryMs?: number
}

/** A call that waits for a folder continues after 15 seconds without an answer. */
export interface Backups {
  /** Answers after checking what the last run has left. */
  status(): Promise<BackupStatus>
  /** The application's own folder comes first, then the chosen one. */
  folders(): readonly BackupFolder[]
  /**
   * Called when the vault was opened or changed. A backup is due unless there is one of exactly
   * this content.
   */
  changed(): void
  /** Makes a backup now. A failure becomes the problem in the status. */
  make(): Promise<BackupStatus>
  /** Throws `unavailable` if a file cannot be written, read, and removed there. */
  tryFolder(path: string): Promise<void>
  /** Makes the backup that is due. */
  flush(): Promise<BackupStatus>
  /** Called when the vault is no longer open. A backup that is due waits until it is open again. */
  forget(): void
}

/** The newest backup of this vault from this device. */
interface Newest {
  readonly name: string
  readonly digest: string
  readonly file: Uint8Array
  /** The paths of the folders that contain it. */
  readonly holders: Set<string>
}

/** Known only while the vault is open. */
interface Known {
  newest: Newest | null
  lastGoodAt: number | null
  problem: BackupStatus['problem']
}

const nothingKnown = (): Known => ({ newest: null, lastGoodAt: null, problem: null })

const trialName = 'countersign-trial.tmp'
const deadAfterMs = 60 * 60 * 1000
const patienceMs = 15_000

export function createBackups(parts: BackupsParts): Backups {
  const { vault, ownFolder, device, clock, onChange } = parts
  const { debounceMs = 2_000, retryMs = 60_000 } = parts
  const known = vault.whileOpen(nothingKnown)
  let timer: NodeJS.Timeout | undefined
  let lastTurn: Promise<unknown> = Promise.resolve()

  const isOpen = () => vault.status().state === 'open'
  const picked = () => (isOpen() ? vault.document().settings.backupFolder : null)
  const owner = () => ({ device, marks: vault.recoveryKeys().map(vaultMark) })
  const digest = () => digestOf(vault.document(), vault.passphraseMark())
  const own = openBackupFolder(ownFolder, { make: true })
  let second: BackupFolder | null = null
  const folders = () => {
    const path = picked()
    // The object is kept for the same folder, because it knows whether its disk hangs.
    if (path !== second?.path) {
      second = path === null ? null : openBackupFolder(path, { make: false })
    }
    return second ? [own, second] : [own]
  }
  const lacking = () => folders().filter(({ path }) => !known().newest?.holders.has(path))
  const isDone = () => known().newest?.digest === digest() && lacking().length === 0
  const isDue = () => isOpen() && !isEmpty(vault.document()) && !isDone()

  function statusNow(): BackupStatus {
    const { lastGoodAt, problem } = known.peek() ?? nothingKnown()
    return { ownFolder, folder: picked(), lastGoodAt, problem, isDue: isDue() }
  }

  /**
   * Backups are made one at a time, so that none mistakes another's unfinished file for a backup.
   */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = lastTurn.then(work)
    lastTurn = turn.catch(() => {})
    return turn
  }

  function schedule(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void makeDue().catch(fail), ms)
    timer.unref()
  }

  function makeDue(): Promise<void> {
    return inTurn(async () => {
      await learnNewest()
      if (isDue() || (isOpen() && known().problem)) await backUp({ again: false })
    })
  }

  function fail(error: unknown): void {
    // A lock in the middle of a backup isn't a problem to report.
    if (!isOpen()) return
    const since = known().problem?.since ?? clock()
    known().problem = { message: reasonOf(error), since }
    schedule(retryMs)
    onChange(statusNow())
  }

  /**
   * Writes to the folders that lack a backup of exactly this content. With `again`, it writes to
   * all folders if none lacks it.
   */
  async function backUp({ again }: { again: boolean }): Promise<void> {
    clearTimeout(timer)
    const now = clock()
    try {
      const mine = known()
      const { newest } = mine
      const replaced = again && isDone() ? newest : null
      const made = newest?.digest === digest() && !replaced ? newest : await seal(now, replaced)
      mine.newest = made
      // If one folder fails, the others still get their backup.
      const results = await Promise.allSettled(
        lacking().map(async folder => {
          await writeInto(folder, made)
          made.holders.add(folder.path)
          mine.lastGoodAt = now
          await tidy(folder, made.name, replaced?.name ?? null, now)
        }),
      )
      const failed = results.find(result => result.status === 'rejected')
      if (failed) throw failed.reason
      mine.problem = null
      if (isOpen()) onChange(statusNow())
    } catch (error) {
      fail(error)
    }
  }

  /** `same` is the backup of the same content that this one replaces. */
  async function seal(now: number, same: Newest | null): Promise<Newest> {
    const recoveryKeys = vault.recoveryKeys()
    const { newest } = known()
    const outline = same && readOutline(same.file, recoveryKeys)
    const before = outline || !newest ? null : await openOrNull(newest.file, recoveryKeys)
    const mark = vaultMark(vault.recoveryKey())
    const name = formatBackupName({ madeAt: now, device, mark })
    const current = digest()
    const { file } = await vault.sealedCopy(document =>
      Buffer.from(
        JSON.stringify({ ...(outline ?? outlineOf(document, before)), saves: document.saves }),
      ),
    )
    return { name, digest: current, file, holders: new Set() }
  }

  /**
   * A folder may answer slowly, so the recovery key is requested only afterward, when the vault may
   * be locked.
   */
  async function writeInto(folder: BackupFolder, { name, file }: Newest) {
    await folder.write(name, file)
    const read = await folder.read(name)
    if (!Buffer.from(file).equals(read)) throw notWhole(folder)
    await openBackup(read, [vault.recoveryKey()])
  }

  async function tidy(folder: BackupFolder, made: string, replaced: string | null, now: number) {
    try {
      const names = (await folder.list()).map(({ name }) => name)
      const old = [...expendable(names, owner(), now), ...(replaced ? [replaced] : [])]
      // After a clock was set back, the newest backup looks old.
      await folder.remove(old.filter(name => name !== made))
      await folder.sweep(now - deadAfterMs)
    } catch (error) {
      // The backup is there. Removing old ones is retried with the next backup.
      if (!(error instanceof AppError)) throw error
    }
  }

  /** The last run may have left a backup of exactly this content. */
  async function learnNewest(): Promise<void> {
    if (!isOpen() || known().newest) return
    const mine = known()
    try {
      mine.newest = await findNewest(mine)
    } catch (error) {
      // A backup that cannot be read is made again.
      if (!(error instanceof AppError)) throw error
    }
  }

  async function findNewest(mine: Known): Promise<Newest | null> {
    const file = (await own.list()).find(one => isOwn(one, owner()))
    if (!file) return null
    const bytes = await own.read(file.name)
    const document = await openBackup(bytes, vault.recoveryKeys())
    const holders = new Set([own.path])
    for (const folder of folders().slice(1)) {
      const listed = await folder.list().catch(() => [])
      const isThere = listed.some(one => one.name === file.name && one.bytes === file.bytes)
      if (isThere) holders.add(folder.path)
    }
    mine.lastGoodAt = file.madeAt
    const mark = passphraseMark(parseEnvelope(bytes).slots)
    return { name: file.name, digest: digestOf(document, mark), file: bytes, holders }
  }

  /** A disk that hangs must block neither the window nor its closing. */
  async function statusAfter(work: Promise<void>): Promise<BackupStatus> {
    await Promise.race([work, sleep(patienceMs, undefined, { ref: false })])
    return statusNow()
  }

  return {
    status: () => statusAfter(inTurn(learnNewest)),
    folders,
    changed: () => schedule(debounceMs),
    make() {
      const making = inTurn(async () => {
        await learnNewest()
        if (isOpen()) await backUp({ again: true })
      })
      return statusAfter(making)
    },
    async tryFolder(path) {
      if (resolve(path) === resolve(ownFolder)) {
        throw new AppError('bad-input', words('core.backups.folderInUse'))
      }
      const folder = openBackupFolder(path, { make: false })
      await folder.write(trialName, Buffer.from(trialName))
      await folder.remove([trialName])
    },
    flush: () => statusAfter(makeDue()),
    forget: () => clearTimeout(timer),
  }
}

/** A backup is made even if the previous one cannot be read for comparison. */
async function openOrNull(
  file: Uint8Array,
  recoveryKeys: readonly string[],
): Promise<VaultDocument | null> {
  try {
    return await openBackup(file, recoveryKeys)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

function isEmpty({ entries, trash, connections }: Readonly<VaultDocument>): boolean {
  return entries.length + trash.length + connections.length === 0
}

function notWhole({ path }: BackupFolder): AppError {
  return new AppError('unavailable', words('core.backups.notKept', { path }))
}

function reasonOf(error: unknown): Words {
  return error instanceof AppError ? error.words : words('core.backups.failed')
}
