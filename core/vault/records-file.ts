/**
 * Stores a few records next to the vault in plain text, because none of them is secret. They only
 * help: records that cannot be read or written count as missing, and never prevent opening the
 * vault.
 */
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { errorCode, readIfThere, removeFile, writeUnflushed } from './atomic-file.ts'

export type Records<T> = Readonly<Record<string, T>>

export interface RecordsFile<T> {
  read(): Promise<Records<T>>
  /** Applies the rule to the records at that time. If none are left, the file is removed. */
  change(rule: (records: Records<T>) => Records<T>): Promise<void>
}

export function openRecordsFile<T>(path: string, schema: z.ZodType<T>): RecordsFile<T> {
  const Entries = z.record(z.string(), z.unknown())
  let lastTurn: Promise<unknown> = Promise.resolve()
  // Keeps what the disk did not accept, so that at least this program remembers it.
  let unsaved: Records<T> | null = null

  async function read(): Promise<Records<T>> {
    if (unsaved) return unsaved
    const bytes = await unlessDiskFails(() => readIfThere(path))
    const entries = Entries.safeParse(parseJson(bytes)).data ?? {}
    const valid = Object.entries(entries).flatMap(([name, raw]): [string, T][] => {
      const record = schema.safeParse(raw)
      return record.success ? [[name, record.data]] : []
    })
    return Object.fromEntries(valid)
  }

  async function change(rule: (records: Records<T>) => Records<T>): Promise<void> {
    const before = await read()
    const after = rule(before)
    if (JSON.stringify(before) === JSON.stringify(after)) return
    const isSaved = await unlessDiskFails(async () => {
      if (Object.keys(after).length === 0) await removeFile(path)
      else {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await writeUnflushed(path, Buffer.from(`${JSON.stringify(after, null, 2)}\n`))
      }
      return true
    })
    unsaved = isSaved ? null : after
  }

  return {
    read,
    change(rule) {
      const turn = lastTurn.then(() => change(rule))
      lastTurn = turn.catch(() => {})
      return turn
    },
  }
}

/** Keeps records in memory for as long as the program runs. */
export function keepRecords<T>(): RecordsFile<T> {
  let records: Records<T> = {}
  return {
    read: async () => records,
    async change(rule) {
      records = rule(records)
    },
  }
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

async function unlessDiskFails<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (errorCode(error)) return undefined
    throw error
  }
}
