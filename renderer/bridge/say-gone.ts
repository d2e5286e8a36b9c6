import type { Gone, OnGone } from './http-bridge.ts'

const words: Readonly<Record<Gone, { title: string; ways: readonly string[] }>> = {
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
}

/** The page when its host is there no more. Without React, and without anything that runs. */
export function sayGone(root: HTMLElement, ...[how, whetherGone]: Parameters<OnGone>): void {
  const { title, ways } = words[how]
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
  again.textContent = 'Try again'
  again.addEventListener('click', async () => {
    const now = await whetherGone()
    if (now) sayGone(root, now, whetherGone)
    else location.reload()
  })
  // A fresh link that is put into this tab differs only behind the #, which loads nothing.
  window.addEventListener('hashchange', () => location.reload(), { once: true })
  main.append(heading, ...paragraphs, again)
  root.replaceChildren(main)
  document.title = `${title} – Countersign`
  heading.focus()
}
