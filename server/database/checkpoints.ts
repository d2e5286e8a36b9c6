/**
 * Brings what SQLite has in its log (WAL) home into the database, in threads of libsql's and of
 * Node's. A checkpoint waits for the disk, a tenth of a second and more: made by the connection
 * that commits, everybody would wait. https://www.sqlite.org/wal.html#ckpt
 */
import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

export interface Checkpoints {
  /** Counts a write: a statement of its own, or several together. */
  noteWrite(): void
  /** Ends what is under way. Call it before the database is closed. */
  end(): Promise<void>
  /** Call it after the database was closed. */
  release(): Promise<void>
}

export interface CheckpointRule {
  /** Some 10 to 40 KiB of log each. */
  readonly everyWrites: number
  /** While there are writes. */
  readonly lookEveryMs: number
}

const usualRule: CheckpointRule = { everyWrites: 2000, lookEveryMs: 500 }

/** The last step waits this long for writers and readers. */
const busyTimeoutMs = 2000

export function createCheckpoints(file: string, rule = usualRule): Checkpoints {
  let writes = 0
  let timer: NodeJS.Timeout | null = null
  let underWay: Promise<void> = Promise.resolve()
  let hasEnded = false
  /** Stays open: closing any handle of the file would drop SQLite's own locks on it (fcntl(2)). */
  let flushing: FileHandle | null = null

  /**
   * `PASSIVE` copies while others write, and leaves the database to be flushed. The second one and
   * `FULL` find little more to do; `FULL` holds writers off, so that the log can begin again.
   */
  const checkpoint = async (): Promise<void> => {
    // Loaded once it is needed, and not by every start.
    const { default: Database } = await import('libsql/promise')
    // A file that is gone must not be made again by opening it.
    if (!existsSync(file)) return
    flushing ??= await open(file, 'r+')
    const database = new Database(file, {})
    try {
      await database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
      for (const mode of ['PASSIVE', 'PASSIVE', 'FULL']) {
        await database.exec(`PRAGMA wal_checkpoint(${mode})`)
        await flushing.datasync()
      }
    } finally {
      database.close()
    }
  }

  const look = async (): Promise<void> => {
    if (writes < rule.everyWrites) return
    writes = 0
    try {
      await checkpoint()
    } catch {
      // The disk is full, or the file is away: the log keeps everything until the next time.
    }
  }

  const lookLater = () => {
    const known = writes
    timer = setTimeout(() => {
      underWay = look().then(() => {
        timer = null
        if (writes !== known && !hasEnded) lookLater()
      })
    }, rule.lookEveryMs)
    timer.unref()
  }

  return {
    noteWrite() {
      writes++
      if (timer === null && !hasEnded) lookLater()
    },
    async end() {
      hasEnded = true
      if (timer) clearTimeout(timer)
      await underWay
    },
    async release() {
      await flushing?.close()
      flushing = null
    },
  }
}

/** Brings home nothing, for a database in memory. */
export const noCheckpoints: Checkpoints = {
  noteWrite() {},
  async end() {},
  async release() {},
}
