import type { PageNotice } from '../../shared/page-host.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'

const sentences: Readonly<Record<PageNotice, Words>> = {
  'ended-session': words('bridge.notice.endedSession'),
  'took-over': words('bridge.notice.tookOver'),
  'link-tried-again': words('bridge.notice.linkTriedAgain'),
}

export interface Notices {
  tell(notice: PageNotice): void
  /** The listener also gets earlier notices. */
  listen(show: (sentence: string) => void): void
}

/** Keeps the host's notices about other pages until the window is there to show them. */
export function createNotices(): Notices {
  let waiting: string[] = []
  let show: (sentence: string) => void = sentence => void waiting.push(sentence)
  return {
    tell: notice => show(sayWords(sentences[notice])),
    listen(listener) {
      show = listener
      for (const sentence of waiting) listener(sentence)
      waiting = []
    },
  }
}
