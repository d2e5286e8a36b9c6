import { say } from '../../shared/wording/say.ts'
import type { Gone, OnGone } from '../bridge/http-bridge.ts'
import { showPlainScreen } from './plain-screen.ts'

interface Words {
  readonly title: string
  readonly ways: readonly string[]
  readonly again?: string
}

const tables: Readonly<Record<Gone, Words>> = {
  closed: {
    title: 'Countersign was closed',
    ways: [
      'Nothing was lost. To open it again, run “countersign ui” in a terminal.',
      'If it is open in another tab already, use that one and close this one.',
    ],
  },
  'started-again': {
    title: 'Countersign was started again',
    ways: [
      'This tab belongs to the earlier start. Use the tab that was opened last, and close this one.',
      'For a fresh link, press Enter in the terminal where Countersign runs, or run “countersign ui” again.',
    ],
  },
  elsewhere: {
    title: 'Countersign is open in another tab',
    ways: [
      'Only one tab is open at a time. What was open here goes on there.',
      'If you didn’t open another tab, somebody else may have: press Enter in the terminal where Countersign runs. The fresh link closes all other tabs.',
    ],
    again: 'Use it here',
  },
  'fresh-link': {
    title: 'This tab was closed by a fresh link',
    ways: [
      'A fresh link closes the tab that was open before it. Follow the link that the terminal shows, and close this tab.',
    ],
  },
  'service-worker': {
    title: 'Another program is in between',
    ways: [
      'A program that once ran at this address left a service worker in your browser. It would see all that this page shows, so nothing was opened and nothing was sent.',
      'Close this tab, and run “countersign ui” again: it opens at a new address. Or remove the data of this site in your browser’s settings, and try again.',
    ],
  },
}

/** The page when its host is there no more. Nothing runs on behind it. */
export function sayGone(root: HTMLElement, ...[how, whetherGone]: Parameters<OnGone>): void {
  const { title, ways, again = say('labels.tryAgain') } = tables[how]
  async function tryAgain() {
    // A page of the same session takes over by opening once more.
    const now = how === 'elsewhere' ? null : await whetherGone()
    if (now) sayGone(root, now, whetherGone)
    else location.reload()
  }
  showPlainScreen(root, {
    title,
    paragraphs: ways,
    action: { name: again, run: () => void tryAgain() },
  })
}
