import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { relativeLuminance } from '../../renderer/icons/legible-on.ts'

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8')
const [plain = '', contrasting = ''] = css.split('@media (prefers-contrast: more)')

function colorsIn(rules: string, scheme: string): [string, string][] {
  const block = rules.match(new RegExp(`scheme="${scheme}"\\] \\{([^}]*)\\}`))?.[1] ?? ''
  return [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
    name,
    hex,
  ])
}

function tokensOf(theme: string): Map<string, string> {
  const [scheme = '', more] = theme.split(' with more ')
  return new Map([...colorsIn(plain, scheme), ...(more ? colorsIn(contrasting, scheme) : [])])
}

/** Computes the contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark, light] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const texts = ['ink', 'ink-soft', 'accent', 'warn', 'danger']

const read: [string, string][] = [
  ...grounds.flatMap(ground => texts.map((text): [string, string] => [text, ground])),
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'danger-soft'],
  ['danger', 'danger-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
]

describe.each([
  { theme: 'light', least: 4.5 },
  { theme: 'dark', least: 4.5 },
  { theme: 'light with more contrast', least: 7 },
  { theme: 'dark with more contrast', least: 7 },
])('the theme that is $theme', ({ theme, least }) => {
  const tokens = tokensOf(theme)
  const ratio = (a: string, b: string) => contrast(tokens.get(a) ?? '', tokens.get(b) ?? '')

  it.each(read)(`lets %s be read on %s`, (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(least)
  })

  it.each(grounds)('outlines what can be operated, and what has the focus, on %s', ground => {
    expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3)
    expect(ratio('accent', ground)).toBeGreaterThanOrEqual(3)
  })

  it.runIf(least === 7).each(grounds)('draws every line so that it is seen on %s', ground => {
    expect(ratio('line', ground)).toBeGreaterThanOrEqual(3)
  })
})
