import type { Notice } from '../../shared/notice-models.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { learnLater } from '../bridge/learn-later.ts'

/**
 * Shows a browser notification, if the user has allowed them and is looking at something else. It
 * disappears with the page, which reloads at the lock.
 */
export async function showPageNotice(notice: Notice, open: () => void): Promise<void> {
  if (document.hasFocus() || Notification.permission !== 'granted') return
  await learnLater()
  const shown = new Notification(sayWords(notice.title), {
    body: sayWords(notice.text),
    tag: notice.kind,
  })
  shown.addEventListener('click', () => {
    window.focus()
    shown.close()
    open()
  })
  window.addEventListener('pagehide', () => shown.close(), { once: true })
}
