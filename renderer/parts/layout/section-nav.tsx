import { useEffect, useRef, useState } from 'react'
import { say } from '../../../shared/wording/say.ts'
import classes from './section-nav.module.css'
import type { ListedSection } from './sections.ts'

/** Leads to the sections of a wide page, and marks the one that is being read. */
export function SectionNav({ sections }: { sections: readonly ListedSection[] }) {
  const [current, choose] = useCurrentSection(sections)

  if (sections.length < 2) return null
  return (
    <nav className={classes.nav} aria-label={say('shell.sections')}>
      <ul>
        {sections.map(({ id, title, heading }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={classes.link}
              aria-current={id === current ? 'location' : undefined}
              onClick={event => {
                // The address holds the page's key, and stays as it is.
                event.preventDefault()
                heading.scrollIntoView({ block: 'start' })
                heading.focus({ preventScroll: true })
                choose(id)
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The upper part of the page, in which a heading counts as the one that is being read. */
const readingPart = 0.3

function useCurrentSection(sections: readonly ListedSection[]) {
  const [current, setCurrent] = useState<string | null>(null)
  /** A section near the page's end can't reach the top, so a chosen one stays until a scroll. */
  const isChosen = useRef(false)

  useEffect(() => {
    const root = sections[0]?.heading.closest('main')
    if (!root) return
    const mark = () => {
      if (isChosen.current) return
      const box = root.getBoundingClientRect()
      const line = box.top + box.height * readingPart
      const read = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < line)
      setCurrent((read ?? sections[0])?.id ?? null)
    }
    const rootMargin = `0px 0px -${100 * (1 - readingPart)}% 0px`
    const observer = new IntersectionObserver(mark, { root, rootMargin })
    for (const { heading } of sections) observer.observe(heading)
    const release = () => {
      isChosen.current = false
    }
    root.addEventListener('wheel', release, { passive: true })
    root.addEventListener('touchmove', release, { passive: true })
    root.addEventListener('keydown', release)
    return () => {
      observer.disconnect()
      root.removeEventListener('wheel', release)
      root.removeEventListener('touchmove', release)
      root.removeEventListener('keydown', release)
    }
  }, [sections])

  function choose(id: string) {
    isChosen.current = true
    setCurrent(id)
  }

  return [current, choose] as const
}
