/**
 * Records who asked for what and when, for the user to read. The log is stored next to the vault,
 * so that asking for a code doesn't save the vault. It contains only the ids of entries, and never
 * a code.
 */
import { z } from 'zod'
import { EntryId } from '../../shared/entry-models.ts'
import { Instant } from '../../shared/instant.ts'
import { LoggedRequest, ProgramOutcome, ProgramRequest } from '../../shared/program-contract.ts'
import type { RecordsFile } from '../vault/records-file.ts'

export const LogRecord = z.object({
  at: Instant,
  name: LoggedRequest.shape.name,
  request: ProgramRequest,
  entries: z.array(EntryId).max(64),
  outcome: ProgramOutcome,
  times: z.number().int().min(1),
})
export type LogRecord = z.infer<typeof LogRecord>

export interface RequestLog {
  add(record: Omit<LogRecord, 'times'>): void
  /** Waits until everything that was added is on the disk. */
  settled(): Promise<void>
  /** Returns the newest record first. */
  read(): Promise<LogRecord[]>
  clear(): Promise<void>
}

const mostKept = 500
/** Repeated identical requests share one line, so that a flood pushes nothing out. */
const sameWithinMs = 60 * 60_000

export function createRequestLog(file: RecordsFile<LogRecord>): RequestLog {
  let lastTurn: Promise<void> = Promise.resolve()

  return {
    add(record) {
      // Nobody waits for this, so a failing disk keeps nobody from the codes.
      lastTurn = file.change(records => {
        const known = inOrder(records)
        const last = known.at(-1)
        const isSame =
          last !== undefined &&
          sameRequest(last[1], record) &&
          record.at - last[1].at < sameWithinMs
        const next: [string, LogRecord][] = isSame
          ? [...known.slice(0, -1), [last[0], { ...record, times: last[1].times + 1 }]]
          : [...known, [nameAfter(last?.[0]), { ...record, times: 1 }]]
        return Object.fromEntries(next.slice(-mostKept))
      })
    },
    settled: () => lastTurn,
    async read() {
      await lastTurn
      const records = inOrder(await file.read()).map(([, record]) => record)
      return records.reverse()
    },
    clear: () => file.change(() => ({})),
  }
}

/**
 * The names are numbers of equal length, so that they sort in the order in which they were written.
 */
function nameAfter(last: string | undefined): string {
  return `r${String(Number(last?.slice(1) ?? 0) + 1).padStart(9, '0')}`
}

function inOrder(records: Readonly<Record<string, LogRecord>>): [string, LogRecord][] {
  return Object.entries(records).sort(([one], [other]) => (one < other ? -1 : 1))
}

function sameRequest(one: Omit<LogRecord, 'times'>, other: Omit<LogRecord, 'times'>): boolean {
  return (
    one.name === other.name &&
    one.request === other.request &&
    one.outcome === other.outcome &&
    one.entries.join() === other.entries.join()
  )
}
