/**
 * Screen readers ignore the name of an element without a role, even of one that appears only for a
 * moment.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'
import { expect, it } from 'vitest'

const renderer = fileURLToPath(new URL('../../renderer/', import.meta.url))
const names = ['aria-label', 'aria-labelledby']
/** These elements of HTML and of Mantine have no role of their own, or one that takes no name. */
const withoutRole = new Set([
  ...['div', 'span', 'p', 'b', 'i', 'em', 'strong', 'small', 'code', 'bdi', 'bdo', 'kbd', 'label'],
  ...['Box', 'Group', 'Stack', 'Flex', 'Center', 'Paper', 'Card', 'Grid', 'SimpleGrid', 'Space'],
  ...['Container', 'Text', 'Badge', 'ThemeIcon', 'Loader', 'LoadingOverlay', 'Overlay', 'Skeleton'],
  ...['ScrollArea', 'Collapse', 'Transition', 'RingProgress', 'Avatar', 'Kbd', 'Code', 'Mark'],
])

/** The parts of JSX that are checked. */
interface Opening {
  readonly start: number
  readonly name: { readonly name?: string }
  readonly attributes: readonly { readonly name?: { readonly name: unknown } }[]
}

function namedWithoutRole(text: string, fileName: string): string[] {
  const found: string[] = []
  new Visitor({
    JSXOpeningElement(element) {
      const { start, name, attributes } = element as unknown as Opening
      const given = attributes.map(attribute => attribute.name?.name)
      const hasRole = given.includes('role') || given.includes('component')
      if (hasRole || !withoutRole.has(name.name ?? '')) return
      const line = text.slice(0, start).split('\n').length
      if (names.some(one => given.includes(one))) found.push(`${fileName}:${line} ${name.name}`)
    },
  }).visit(parseSync(fileName, text).program)
  return found
}

it('gives names only to elements with a role', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.tsx'),
  )
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap(path =>
    namedWithoutRole(readFileSync(join(renderer, path), 'utf8'), path),
  )
  expect(found).toEqual([])
})

it.each([
  ['<Loader aria-label="Loading" />', ['a.tsx:1 Loader']],
  ['<p aria-labelledby="title">Text</p>', ['a.tsx:1 p']],
  ['<Loader role="progressbar" aria-label="Loading" />', []],
  ['<button type="button" aria-label="Close" />', []],
])('finds names without a role in %s', (text, found) => {
  expect(namedWithoutRole(text, 'a.tsx')).toEqual(found)
})
