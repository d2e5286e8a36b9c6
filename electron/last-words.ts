/** What the program says when it has to end. */
import { app } from 'electron'
import { describeBug } from '../core/report.ts'
import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import type { CrashLog } from './crash-log.ts'
import { showError } from './system.ts'

export interface LastWords {
  /** Ends after a bug, or where an AppError says why it cannot go on. */
  giveUp(error: unknown): void
  refuse(reason: string): void
  /** The page's process died too often. */
  onCrashLoop(): void
}

export function createLastWords(crashLog: CrashLog): LastWords {
  function refuse(reason: string): void {
    showError(say('desktop.app.cannotContinue'), reason)
    app.exit(2)
  }

  return {
    refuse,
    giveUp(error) {
      if (error instanceof AppError) {
        refuse(error.message)
        return
      }
      process.stderr.write(`${describeBug('electron', error)}\n`)
      crashLog.noteBug('electron', error)
      showError(say('desktop.app.cannotContinue'), say('desktop.app.internal'))
      app.exit(1)
    },
    onCrashLoop() {
      showError(say('desktop.app.closing'), say('desktop.app.windowFails'))
      app.quit()
    },
  }
}
