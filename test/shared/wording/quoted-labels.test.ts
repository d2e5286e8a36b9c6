import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { english } from '../../../shared/wording/english.ts'

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/server.md']

/**
 * Labels are quoted in italics. Code is left out, because an asterisk means something else there.
 */
const labelsIn = (page: string): string[] => {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8')
  const prose = text.replace(/```.*?```|`[^`]*`/gs, '')
  return [...prose.matchAll(/(?<![*\w])\*([^*\n]+)\*(?!\*)/g)].map(([, label = '']) => label)
}

it.each(pages)('%s quotes labels as the screen has them', page => {
  const said = new Set<string>(Object.values(english.messages))
  expect(labelsIn(page).filter(label => !said.has(label))).toEqual([])
})

it('finds the labels of a page', () => {
  expect(labelsIn('README.md')).toContain('Open the practice server')
})
