import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { relativeLuminance } from '../../renderer/icons/legible-on.ts'

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8')

function tokensOf(theme: string): Map<string, string> {
  const block = css.match(new RegExp(`scheme="${theme}"\\] \\{([^}]*)\\}`))?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name, hex]) => [
      name ?? '',
      hex ?? '',
    ]),
  )
}

/** Computes the contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark, light] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const texts = ['ink', 'ink-soft', 'accent', 'warn', 'danger']

describe.each(['light', 'dark'])('the %s theme', theme => {
  const tokens = tokensOf(theme)
  const ratio = (a: string, b: string) => contrast(tokens.get(a) ?? '', tokens.get(b) ?? '')

  it.each([
    ...grounds.flatMap(ground => texts.map(text => [text, ground])),
    ['ink', 'accent-soft'],
    ['ink-soft', 'accent-soft'],
    ['accent', 'accent-soft'],
    ['danger', 'danger-soft'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['on-danger', 'danger'],
    ['on-danger', 'danger-strong'],
  ])('lets %s be read on %s', (text, ground) => {
    expect(ratio(text ?? '', ground ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['paper', 'surface'])('outlines what can be operated on %s', ground => {
    expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3)
  })
})
