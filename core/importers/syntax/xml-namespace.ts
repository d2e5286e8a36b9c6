/**
 * XML whose elements and attributes stand in name spaces, under prefixes that each writer chooses.
 */
import type { XmlElement } from './xml.ts'

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** The children of that name, whatever their prefix; none of nothing. */
export function elementsOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter(child => localName(child.name) === name) ?? []
}

export function firstOf(element: XmlElement | null, name: string): XmlElement | null {
  return elementsOf(element, name)[0] ?? null
}

/** Returns what is reached by going from child to child. */
export function firstAt(element: XmlElement | null, ...names: string[]): XmlElement | null {
  return names.reduce(firstOf, element)
}

/** '' where there is none. */
export function plainTextOf(element: XmlElement | null, name: string): string {
  return firstOf(element, name)?.text.trim() ?? ''
}

/** '' where there is none. */
export function attributeOf(element: XmlElement | null, name: string): string {
  for (const [key, value] of element?.attributes ?? []) {
    if (localName(key) === name) return value.trim()
  }
  return ''
}
