/** Passes on what happens in the core to the pages, the windows, and the tray. */
import type { BackgroundOfOurs } from '../core/background/background.ts'
import type { App } from '../core/start.ts'
import type { Events } from './ipc.ts'
import type { QuickWindow } from './quick-window.ts'
import type { Screens } from './screens.ts'
import type { MainWindow } from './window.ts'

export interface Followers {
  readonly core: Pick<App, 'onEvent'>
  readonly events: Events
  readonly quickEvents: Events
  readonly background: Pick<BackgroundOfOurs, 'follow'>
  readonly screens: Pick<Screens, 'setOpen'>
  readonly window: Pick<MainWindow, 'show' | 'renewPage'>
  readonly quick: Pick<QuickWindow, 'show' | 'renewPage'>
}

export function followCore(followers: Followers): void {
  const { core, events, quickEvents, background, screens, window, quick } = followers
  let wasOpen = false
  core.onEvent(message => {
    events.send(message)
    quickEvents.send(message)
    background.follow(message)
    // Another program of the user requested it, or `countersign quick`.
    if (message.name === 'quick.requested') quick.show()
    if (message.name === 'scan.requested' || message.name === 'imports.scanned') window.show()
    if (message.name !== 'vault.changed') return
    const isOpen = message.payload.state === 'open'
    // After a lock, the page can no longer say that its scan screen is closed.
    if (!isOpen) screens.setOpen(false)
    if (wasOpen && message.payload.state === 'locked') {
      events.letGo()
      window.renewPage()
      quick.renewPage()
    }
    wasOpen = isOpen
  })
}
