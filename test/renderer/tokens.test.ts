import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const renderer = fileURLToPath(new URL('../../renderer/', import.meta.url))
const read = (file: string) => readFileSync(`${renderer}${file}`, 'utf8')
const tokens = read('styles/tokens.css')
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.css') && file !== 'styles/tokens.css')

/** What only tokens.css may say. Lengths of paper (mm, pt) and those that follow the text stay. */
const literals = {
  'a color': /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab|lch)\((?!var)[^)]*\)/gi,
  'a duration': /(?<![\w.-])\d*\.?\d+m?s\b/g,
  'a size of text': /font-size:\s*[\d.]+(?:rem|px)/g,
  'a radius': /border-radius:\s*[\d.]+px/g,
  'a font': /font-family:(?!\s*(?:var\(|inherit))[^;]*/g,
}

describe('the tokens', () => {
  it.each(Object.entries(literals))('no other sheet says %s', (_, literal) => {
    const found = sheets.flatMap(file =>
      (
        read(file)
          .replaceAll(/\/\*.*?\*\//gs, '')
          .match(literal) ?? []
      ).map(text => `${file}: ${text}`),
    )
    expect(found).toEqual([])
  })

  it('are all defined', () => {
    const used = sheets.flatMap(file =>
      [...read(file).matchAll(/var\((--(?:text|code|space|radius|motion|font)[\w-]*)/g)].map(
        ([, name]) => name ?? '',
      ),
    )
    const missing = new Set(used.filter(name => !tokens.includes(`${name}:`)))
    expect([...missing]).toEqual([])
  })

  it('agree with the colors that the component library computes with', () => {
    const theme = read('styles/theme.ts')
    for (const hex of tokens.matchAll(/--(?:surface|ink|accent): (#[0-9a-f]{6});/g)) {
      if (tokens.indexOf('@media') > hex.index) expect(theme).toContain(hex[1])
    }
  })
})

it('shows every message within a screen by one component', () => {
  const pages = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.tsx'),
  )
  expect(pages.filter(file => /<Alert\b/.test(read(file)))).toEqual([])
})
