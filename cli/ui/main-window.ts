/**
 * Manages the window or tab with the page: opens it, brings it to the front, and opens it again
 * once it is gone.
 */
import { say } from '../../shared/wording/say.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import { openBrowser, openWindowAt } from './browser.ts'
import type { UiServer } from './server.ts'
import { type BrowserWindow, findWindowBrowser } from './window.ts'

export interface MainWindowParts {
  readonly server: UiServer
  readonly io: Io
  readonly output: Output
  readonly kind: 'window' | 'tab'
  /** Called when the user has closed the window, or left the tab that replaces it. */
  readonly onClosed: () => void
}

export interface MainWindow {
  /** Opens it, or brings it to the front if the system allows that. */
  show(url?: string): Promise<void>
  /** Null while the page is in a tab, or not open at all. */
  current(): BrowserWindow | null
  close(): Promise<void>
}

/** A page that is reloaded, or whose computer slept, is back by then. */
export const leftForMs = 60_000

/** A browser may take this long to start on a slow computer. */
const openWithinMs = 60_000

export function createMainWindow(parts: MainWindowParts): MainWindow {
  const { server, io, output, onClosed } = parts
  let { kind } = parts
  let window: BrowserWindow | null = null
  let opening: Promise<void> | null = null
  /** Writes the file that opens the browser, and starts it. */
  let starting: Promise<unknown> = Promise.resolve()
  const closeFiles: (() => Promise<void>)[] = []
  function begin<T>(start: Promise<T>): Promise<T> {
    starting = start
    return start
  }
  function closeAtEnd(close: () => Promise<void>): void {
    closeFiles.push(close)
  }

  async function open(url: string): Promise<void> {
    window = kind === 'window' ? await openWindowOrSayWhy(url, parts, begin, closeAtEnd) : null
    if (window) {
      const gone = () => {
        window = null
        onClosed()
      }
      window.closed.then(gone, gone)
      return
    }
    await begin(openOrSayWhy(url, server, io, output, closeAtEnd))
    if (kind === 'window') {
      kind = 'tab'
      endWhenLeft()
    }
  }

  function endWhenLeft(): void {
    void server.whenLeft(leftForMs).then(() => {
      onClosed()
      endWhenLeft()
    })
  }

  return {
    async show(url) {
      if (window) return window.bringToFront(`${server.origin}/`)
      // No program can bring a tab to the front, and a fresh link would end the session in it.
      if (kind === 'tab' && server.isHeard()) return
      opening ??= open(url ?? server.freshLink().url).finally(() => {
        opening = null
      })
      await opening
    },
    current: () => window,
    async close() {
      // What is being written just now is removed as well.
      await starting.catch(() => undefined)
      await Promise.all(closeFiles.map(close => close()))
      await window?.close()
    },
  }
}

/** Null if no browser has such windows, or if it did not start. A tab is used instead. */
async function openWindowOrSayWhy(
  url: string,
  { server, io, output }: MainWindowParts,
  begin: <T>(start: Promise<T>) => Promise<T>,
  closeAtEnd: (close: () => Promise<void>) => void,
): Promise<BrowserWindow | null> {
  const program = findWindowBrowser(io.env, process.platform)
  if (program === null) {
    output.note(say('cli.ui.noWindow'))
    return null
  }
  const { file, window } = await begin(openWindowAt(url, program, io.env))
  const remove = once(() => file.remove())
  closeAtEnd(remove)
  const isOpen = await Promise.race([
    server.whenOpened().then(() => true),
    window.closed.then(
      () => false,
      () => false,
    ),
  ])
  await remove()
  if (isOpen) return window
  output.note(say('cli.ui.noWindow'))
  return null
}

/** The file with which the browser was opened is removed in the end, if it was not before. */
async function openOrSayWhy(
  url: string,
  server: UiServer,
  io: Io,
  output: Output,
  closeAtEnd: (close: () => Promise<void>) => void,
): Promise<void> {
  try {
    const file = await openBrowser(url, io.env)
    if (!file) return
    const remove = once(() => file.remove())
    const late = setTimeout(() => {
      output.note(say('cli.ui.notOpenedYet'))
      void remove()
    }, openWithinMs)
    late.unref()
    void server.whenOpened().then(() => {
      clearTimeout(late)
      return remove()
    })
    closeAtEnd(async () => {
      clearTimeout(late)
      await remove()
    })
  } catch {
    output.note(say('cli.ui.browserFailed'))
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    // If the file cannot be removed, its link has been used or is no longer valid.
    done ??= work().catch(() => undefined)
    return done
  }
}
