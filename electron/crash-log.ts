/**
 * Records failures for the user only: nothing sends them anywhere. Each record has the time, the
 * version, the system, and the kind of failure. Messages could quote a value, so none is written.
 */
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { app, type WebContents } from 'electron'
import { describeBug } from '../core/report.ts'

const mostBytes = 64 * 1024

export interface CrashLog {
  readonly path: string
  /** `what` contains our own and Electron's words, never anything from the vault. */
  note(what: string): void
  noteBug(place: string, error: unknown): void
}

export function openCrashLog(path: string): CrashLog {
  function note(what: string): void {
    const line = [
      new Date().toISOString(),
      `countersign/${app.getVersion()}`,
      `electron/${process.versions.electron ?? '?'}`,
      process.platform,
      process.arch,
      process.getSystemVersion(),
      `${what}\n`,
    ].join(' ')
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      shorten(path)
      appendFileSync(path, line, { mode: 0o600 })
    } catch {
      // A log that cannot be written is no reason to fail.
    }
  }
  return { path, note, noteBug: (place, error) => note(describeBug(place, error)) }
}

/** Keeps the newer half, beginning with a whole line. */
function shorten(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size <= mostBytes) return
  const text = readFileSync(path, 'utf8')
  const half = text.slice(-mostBytes / 2)
  writeFileSync(path, half.slice(half.indexOf('\n') + 1), { mode: 0o600 })
}

/** Electron names the reasons: 'crashed', 'oom', 'killed' and the like. */
export function notePageCrashes(log: CrashLog, contents: WebContents): void {
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') log.note(`the page's process is gone: ${reason} (${exitCode})`)
  })
}

export function noteOtherCrashes(log: CrashLog): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    // A process of ours that was told to end did not crash.
    if (reason === 'clean-exit' || reason === 'killed') return
    log.note(`a process (${type}) is gone: ${reason} (${exitCode})`)
  })
}
