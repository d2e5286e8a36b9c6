/** Shows the system's own notifications. */
import { BrowserWindow, Notification } from 'electron'
import type { Notice, ViewRequest } from '../shared/notice-models.ts'
import { sayWords } from '../shared/wording/say.ts'

type Notify = (notice: Notice) => () => void

/** Null if the system has none. A window in front shows the notice itself. */
export function createNotifications(open: (place: ViewRequest) => void): Notify | null {
  if (!Notification.isSupported()) return null
  // Without a reference, garbage collection would remove the click handler. Each kind's newest
  // notice replaces the previous one.
  const kept = new Map<Notice['kind'], Notification>()

  return notice => {
    if (BrowserWindow.getFocusedWindow()) return () => {}
    kept.get(notice.kind)?.close()
    const shown = new Notification({
      title: sayWords(notice.title),
      body: sayWords(notice.text),
    })
    shown.on('click', () => open(notice.place))
    kept.set(notice.kind, shown)
    shown.show()
    return () => {
      if (kept.get(notice.kind) === shown) kept.delete(notice.kind)
      shown.close()
    }
  }
}
