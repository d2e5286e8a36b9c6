/** Quick access beside the page: a window like that of the page, or else a tab. */
import type { Typist } from '../../core/host/host.ts'
import type { App } from '../../core/start.ts'
import { createTypist } from '../../core/typing/typist.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { openBrowser, openWindowBeside } from './browser.ts'
import type { UiServer } from './server.ts'
import type { BrowserWindow } from './window.ts'

interface QuickAccessParts {
  readonly app: Pick<App, 'onEvent'>
  readonly server: Pick<UiServer, 'quickLink'>
  /** Null if the page is a tab. */
  readonly window: BrowserWindow | null
  readonly io: Io
  readonly output: Output
}

/** What leads the browser there is valid once; it need not lie about. */
const fileLastsMs = 60_000
const closesWithinMs = 2000

/** `countersign quick` asks for it. Returns what ends that. */
export function openQuickAccess(parts: QuickAccessParts): () => void {
  const { app, server, window, io, output } = parts
  return app.onEvent(({ name }) => {
    if (name !== 'quick.requested') return
    const url = server.quickLink()
    const opening = window ? openWindowBeside(window, url, io.env) : openBrowser(url, io.env)
    opening
      .then(
        file => void setTimeout(() => file?.remove().catch(() => undefined), fileLastsMs).unref(),
      )
      .catch(() => output.note(say('cli.ui.browserFailed')))
  })
}

/** The page closes its window by itself, and the system turns to the program before it. */
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
