/** Reads XML with namespaces, whose prefixes each writer chooses. */
import type { XmlElement } from './xml.ts'

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Returns the children of that name, whatever their prefix; empty if the element is null. */
export function elementsOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter(child => localName(child.name) === name) ?? []
}

export function firstOf(element: XmlElement | null, name: string): XmlElement | null {
  return elementsOf(element, name)[0] ?? null
}

/** Returns the element that is reached by going from child to child. */
export function firstAt(element: XmlElement | null, ...names: string[]): XmlElement | null {
  return names.reduce(firstOf, element)
}

/** '' if it is missing. */
export function plainTextOf(element: XmlElement | null, name: string): string {
  return firstOf(element, name)?.text.trim() ?? ''
}

/** '' if it is missing. */
export function attributeOf(element: XmlElement | null, name: string): string {
  for (const [key, value] of element?.attributes ?? []) {
    if (localName(key) === name) return value.trim()
  }
  return ''
}
