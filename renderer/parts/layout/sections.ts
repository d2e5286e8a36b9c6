import { createContext, type RefObject, useContext, useEffect } from 'react'

/** A section of the page, as its navigation lists it. */
export interface ListedSection {
  readonly id: string
  readonly title: string
  readonly heading: HTMLElement
}

/** Adds a section to the page's navigation. Returns a function that takes it out again. */
export type ListSection = (section: ListedSection) => () => void

/** Null on a page without a navigation of its own. */
export const SectionsContext = createContext<ListSection | null>(null)

/** Lists a section in the navigation of its page, if the page has one. */
export function useListedSection(
  id: string,
  title: string,
  heading: RefObject<HTMLElement | null>,
): void {
  const list = useContext(SectionsContext)
  useEffect(() => {
    if (list === null || heading.current === null) return
    return list({ id, title, heading: heading.current })
  }, [list, id, title, heading])
}

/** Returns the sections in the order in which they stand on the page. */
export function inPageOrder(sections: readonly ListedSection[]): readonly ListedSection[] {
  return [...sections].sort((a, b) =>
    a.heading.compareDocumentPosition(b.heading) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
}
