/** Opens quick access next to the page: in the same kind of window, or else in a tab. */
import type { Typist } from '../../core/host/host.ts'
import { createTypist } from '../../core/typing/typist.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { openBrowser, openWindowAt, openWindowBeside } from './browser.ts'
import type { OpeningFile } from './opening-file.ts'
import type { UiServer } from './server.ts'
import { type BrowserWindow, findWindowBrowser } from './window.ts'

interface QuickAccessParts {
  readonly server: Pick<UiServer, 'quickLink'>
  /** Null while the page is in a tab, or not open at all. */
  readonly window: () => BrowserWindow | null
  /** Tells whether the page opens in windows of its own. */
  readonly hasWindows: boolean
  readonly io: Io
  readonly output: Output
}

export interface QuickAccess {
  open(): Promise<void>
  close(): Promise<void>
}

/** The file that opens the browser is valid once, and needn't remain. */
const fileLastsMs = 60_000
const closesWithinMs = 2000

export function createQuickAccess(parts: QuickAccessParts): QuickAccess {
  const { server, io, output } = parts
  /** The browser that was started just for quick access, because the main window is closed. */
  let own: BrowserWindow | null = null
  /** Writes the file that opens the browser, and starts it. */
  let starting: Promise<unknown> = Promise.resolve()
  const files = new Set<OpeningFile>()

  async function removeFile(file: OpeningFile): Promise<void> {
    files.delete(file)
    // If it cannot be removed, its link has been used or is no longer valid.
    await file.remove().catch(() => undefined)
  }

  async function openFile(): Promise<void> {
    const file = await openAt(server.quickLink())
    if (!file) return
    files.add(file)
    setTimeout(() => void removeFile(file), fileLastsMs).unref()
  }

  async function openAt(url: string): Promise<OpeningFile | null> {
    const beside = parts.window() ?? own
    if (beside) return openWindowBeside(beside, url, io.env)
    const program = parts.hasWindows ? findWindowBrowser(io.env, process.platform) : null
    if (program === null) return openBrowser(url, io.env)
    const { file, window } = await openWindowAt(url, program, io.env)
    own = window
    const forget = () => {
      own = null
    }
    window.closed.then(forget, forget)
    return file
  }

  return {
    async open() {
      try {
        const opening = openFile()
        starting = Promise.allSettled([starting, opening])
        await opening
      } catch {
        output.note(say('cli.ui.browserFailed'))
      }
    },
    async close() {
      // What is being written just now is removed as well.
      await starting
      await Promise.all([...files].map(removeFile))
      await own?.close()
    },
  }
}

/** The page closes its window itself, and the system returns to the previous program. */
export function typistBeside(
  server: Pick<UiServer, 'whenQuickLeft'>,
  env: NodeJS.ProcessEnv,
): Typist {
  return createTypist({
    platform: process.platform,
    env,
    async leave() {
      const isGone = await server.whenQuickLeft(closesWithinMs)
      if (!isGone) throw new AppError('unavailable', words('core.typing.noOther'))
    },
  })
}
