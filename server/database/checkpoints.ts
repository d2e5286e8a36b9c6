/**
 * Copies what SQLite has in its write-ahead log (WAL) back into the database, in threads of
 * libsql's and of Node's. A checkpoint waits for the disk, which takes a tenth of a second or more.
 * If the connection that commits ran it, everybody would wait. https://www.sqlite.org/wal.html#ckpt
 */
import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

export interface Checkpoints {
  /** Counts one write, which is a single statement or several together. */
  noteWrite(): void
  /** Ends the checkpoint that is under way. It must be called before the database is closed. */
  end(): Promise<void>
  /** It must be called after the database was closed. */
  release(): Promise<void>
}

export interface CheckpointRule {
  /** Each write adds some 10 to 40 KiB to the log. */
  readonly everyWrites: number
  /** Applies only while there are writes. */
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
  /**
   * The handle stays open, since closing any handle of the file would drop SQLite's own locks on it
   * (fcntl(2)).
   */
  let flushing: FileHandle | null = null

  /**
   * `PASSIVE` copies while others write, and leaves the database to be flushed. The second pass and
   * `FULL` find little left to do. `FULL` holds writers off, so that the log can start over.
   */
  const checkpoint = async (): Promise<void> => {
    // The library is loaded when it is first needed, so that a start doesn't pay for it.
    const { default: Database } = await import('libsql/promise')
    // Opening a file that is gone would create it again.
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
      // When the disk is full or the file is away, the log keeps everything until the next time.
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

/** Does nothing, which is all that a database in memory needs. */
export const noCheckpoints: Checkpoints = {
  noteWrite() {},
  async end() {},
  async release() {},
}
