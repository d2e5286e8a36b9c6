import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createCheckpoints } from '../../server/database/checkpoints.ts'
import { isBusy } from '../../server/database/sqlite-file.ts'

const rule = { everyWrites: 50, lookEveryMs: 10 }
const noteBytes = 3000
/** Waits long enough for several checks. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 200))

/** Opens a database whose own connection makes no checkpoints, and something to write into it. */
function openBench() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-checkpoints-'))
  const file = join(folder, 'server.db')
  const database = new Database(file)
  database.prepare('PRAGMA journal_mode = WAL').all([])
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0')
  database.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)')
  const insert = database.prepare('INSERT INTO notes (text) VALUES (?)')
  const checkpoints = createCheckpoints(file, rule)
  onTestFinished(async () => {
    await checkpoints.end()
    database.close()
    await checkpoints.release()
    rmSync(folder, { recursive: true, force: true })
  })
  const write = () => {
    insert.run(['x'.repeat(noteBytes)])
    checkpoints.noteWrite()
  }
  const fill = (count: number) => {
    for (let n = 0; n < count; n++) write()
  }
  /** Reads the notes like somebody who has the database without its log. */
  const notesAtHome = () => {
    const copy = join(folder, 'copy.db')
    copyFileSync(file, copy)
    const found = new Database(copy)
    try {
      const [row] = found.prepare('SELECT count(*) AS notes FROM notes').all([]) as [{ notes: 0 }]
      return row.notes
    } catch {
      return null
    } finally {
      found.close()
    }
  }
  return { file, write, fill, notesAtHome, logBytes: () => statSync(`${file}-wal`).size }
}

describe('checkpoints', () => {
  it('write a long log back, and leave a short one alone', async () => {
    const { fill, notesAtHome } = openBench()
    fill(rule.everyWrites - 1)
    await aWhile()
    expect(notesAtHome()).toBeNull()
    fill(1)
    await expect.poll(notesAtHome).toBe(rule.everyWrites)
  })

  it('let the log start over while somebody writes without a pause', async () => {
    const { write, logBytes } = openBench()
    let written = 0
    const writing = setInterval(() => {
      try {
        write()
        written += noteBytes
      } catch (error) {
        // It was held off for a moment, but the server's connection tries again by itself.
        if (!isBusy(error)) throw error
      }
    }, 1)
    onTestFinished(() => clearInterval(writing))
    await expect.poll(() => written > 3 * logBytes()).toBe(true)
  })

  it('create no database if the file is gone', async () => {
    const { fill, file } = openBench()
    fill(rule.everyWrites)
    rmSync(file)
    await aWhile()
    expect(existsSync(file)).toBe(false)
  })
})
