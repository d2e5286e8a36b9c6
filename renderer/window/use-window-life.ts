import { useEffect } from 'react'
import type { Stores } from '../stores/stores.ts'

/** This is far shorter than any automatic lock, and rare enough to cost nothing. */
const keepOpenEveryMs = 20_000

/** After this long without a report, the core considers the page gone. */
const visibleEveryMs = 60_000

/** Nothing runs while the window is hidden. When it is shown again, everything is reloaded. */
export function useWindowLife({ codes, session, call }: Stores): void {
  useEffect(() => {
    let keptAt = 0
    let leaving = false

    let saidAt = Number.NEGATIVE_INFINITY

    function noteVisible(isVisible: boolean) {
      saidAt = performance.now()
      call('host.noteVisible', { isVisible }).catch(() => undefined)
    }

    function onVisibility() {
      noteVisible(!document.hidden)
      if (!document.hidden) return codes.getState().resume()
      codes.getState().pause()
      if (leaving || session.getState().capabilities?.locks.hidden !== 'page') return
      call('host.noteHidden').catch(() => undefined)
    }

    // A page that reloads seems hidden while it is leaving.
    function onLeave() {
      leaving = true
    }

    function onFocus() {
      noteVisible(true)
      codes.getState().wake()
      // If a refresh fails now, the user's next action shows it.
      session
        .getState()
        .refresh()
        .catch(() => undefined)
    }

    function onActivity(event: Event) {
      if (session.getState().status?.state !== 'open') return
      if (performance.now() - saidAt > visibleEveryMs) noteVisible(true)
      if (event.timeStamp - keptAt < keepOpenEveryMs) return
      keptAt = event.timeStamp
      codes.getState().wake()
      call('vault.keepOpen').catch(() => undefined)
    }

    // Without this, a file that is dropped elsewhere would replace the page.
    function onStrayFile(event: DragEvent) {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }

    onVisibility()
    window.addEventListener('dragover', onStrayFile)
    window.addEventListener('drop', onStrayFile)
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('focus', onFocus)
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'wheel']) {
      window.addEventListener(type, onActivity, { passive: true })
    }
    return () => {
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('focus', onFocus)
      window.removeEventListener('dragover', onStrayFile)
      window.removeEventListener('drop', onStrayFile)
      for (const type of ['pointermove', 'pointerdown', 'keydown', 'wheel']) {
        window.removeEventListener(type, onActivity)
      }
    }
  }, [codes, session, call])
}
