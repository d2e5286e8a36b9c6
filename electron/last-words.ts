/** Shows what the program has to say when it must end. */
import { app } from 'electron'
import { describeBug } from '../core/report.ts'
import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import type { CrashLog } from './crash-log.ts'
import { showError } from './system.ts'

export interface LastWords {
  /** Ends after a bug, or if an AppError says why the program cannot continue. */
  giveUp(error: unknown): void
  refuse(reason: string): void
  /** Called when the page's process has died too often. */
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
