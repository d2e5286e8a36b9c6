import { sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Gone, OnGone } from '../bridge/http-bridge.ts'
import { showPlainScreen } from './plain-screen.ts'

interface Told {
  readonly title: Words
  readonly ways: readonly Words[]
  readonly again?: Words
}

const tables: Readonly<Record<Gone, Told>> = {
  closed: {
    title: words('window.gone.closed'),
    ways: [words('window.gone.closed.reopen'), words('window.gone.closed.otherTab')],
  },
  'started-again': {
    title: words('window.gone.startedAgain'),
    ways: [words('window.gone.startedAgain.lastTab'), words('window.gone.startedAgain.freshLink')],
  },
  elsewhere: {
    title: words('window.gone.elsewhere'),
    ways: [words('window.gone.elsewhere.oneTab'), words('window.gone.elsewhere.notYou')],
    again: words('window.gone.elsewhere.again'),
  },
  'fresh-link': {
    title: words('window.gone.freshLink'),
    ways: [words('window.gone.freshLink.follow')],
  },
  'service-worker': {
    title: words('window.gone.serviceWorker'),
    ways: [words('window.gone.serviceWorker.why'), words('window.gone.serviceWorker.what')],
  },
}

/** Shows that the page's host is gone. Nothing keeps running behind it. */
export function sayGone(root: HTMLElement, ...[how, whetherGone]: Parameters<OnGone>): void {
  const { title, ways, again = words('labels.tryAgain') } = tables[how]
  async function tryAgain() {
    // A page with the same session takes over by opening again.
    const now = how === 'elsewhere' ? null : await whetherGone()
    if (now) sayGone(root, now, whetherGone)
    else location.reload()
  }
  showPlainScreen(root, {
    title: sayWords(title),
    paragraphs: ways.map(sayWords),
    action: { name: sayWords(again), run: () => void tryAgain() },
  })
}
