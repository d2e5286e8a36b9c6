import type { Gone, OnGone } from './http-bridge.ts'

interface Words {
  readonly title: string
  readonly ways: readonly string[]
  readonly again?: string
}

const words: Readonly<Record<Gone, Words>> = {
  closed: {
    title: 'Countersign was closed',
    ways: [
      'Nothing was lost. To open it again, run “countersign ui” in a terminal.',
      'If it is open in another tab already, use that one and close this one.',
    ],
  },
  'started again': {
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
  'fresh link': {
    title: 'This tab was closed by a fresh link',
    ways: [
      'A fresh link closes the tab that was open before it. Follow the link that the terminal shows, and close this tab.',
    ],
  },
  'service worker': {
    title: 'Another program is in between',
    ways: [
      'A program that once ran at this address left a service worker in your browser. It would see all that this page shows, so nothing was opened and nothing was sent.',
      'Close this tab, and run “countersign ui” again: it opens at a new address. Or remove the data of this site in your browser’s settings, and try again.',
    ],
  },
}

/** The page when its host is there no more. Without React, and without anything that runs. */
export function sayGone(root: HTMLElement, ...[how, whetherGone]: Parameters<OnGone>): void {
  const { title, ways, again: wordOfButton = 'Try again' } = words[how]
  const main = document.createElement('main')
  main.style.cssText = 'max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem'
  const heading = document.createElement('h1')
  heading.textContent = title
  heading.tabIndex = -1
  const paragraphs = ways.map(way => {
    const paragraph = document.createElement('p')
    paragraph.textContent = way
    return paragraph
  })
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = wordOfButton
  again.addEventListener('click', async () => {
    // A page of the same session takes over by opening once more.
    const now = how === 'elsewhere' ? null : await whetherGone()
    if (now) sayGone(root, now, whetherGone)
    else location.reload()
  })
  main.append(heading, ...paragraphs, again)
  root.replaceChildren(main)
  document.title = `${title} – Countersign`
  heading.focus()
}
