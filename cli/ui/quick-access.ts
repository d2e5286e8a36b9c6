/** Opens quick access next to the page: in the same kind of window, or else in a tab. */
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

/** The file that opens the browser is valid once, and needn't remain. */
const fileLastsMs = 60_000
const closesWithinMs = 2000

/** `countersign quick` requests it. Returns the function that ends that. */
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
