import type { PageNotice } from '../../shared/page-host.ts'

const sentences: Readonly<Record<PageNotice, string>> = {
  'ended-session':
    'Countersign was open in another tab under an earlier link. That tab is closed now. If it wasn’t yours, somebody else may have seen what it showed.',
  'took-over':
    'Countersign was open in another tab, which is closed now: only one is open at a time.',
  'link-tried-again':
    'Somebody followed the link that opened this tab. They were refused. If it wasn’t you, another program or person can see your links.',
}

export interface Notices {
  tell(notice: PageNotice): void
  /** Is given what was told before, too. */
  listen(show: (sentence: string) => void): void
}

/** What the host says of other pages, kept until the window is there to show it. */
export function createNotices(): Notices {
  let waiting: string[] = []
  let show: (sentence: string) => void = sentence => void waiting.push(sentence)
  return {
    tell: notice => show(sentences[notice]),
    listen(listener) {
      show = listener
      for (const sentence of waiting) listener(sentence)
      waiting = []
    },
  }
}
