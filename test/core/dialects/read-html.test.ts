import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../core/dialects/read-html.ts'
import { serverLimits } from '../../../shared/ceilings.ts'
import { htmlShapes } from '../../attacks/html-shapes.ts'
import { longestStopMs, longestStopOf } from '../../attacks/longest-stop.ts'

const told = (text: string) => {
  const page = readHtml(text)
  return (
    page && {
      main: page.main && Object.fromEntries(page.main),
      inside: page.inside.map(attributes => Object.fromEntries(attributes)),
      token: page.formTokenSecret,
    }
  )
}

describe('what is read from a page', () => {
  it('is the main element, the data within it and the token of its form', () => {
    const page = told(`<!doctype html><title>A <main data-page="title"></title>
      <script>'<main data-page="script">'</script><!-- <main data-page="comment"> -->
      <form><INPUT Name=csrf_token value='a&amp;b'></form>
      <main data-page="codes" DATA-remaining=3 data-page="again">
        <p role="alert" data-error="x">no</p><p>plain</p>
        <main><b data-backup-code="1"></b></main><b data-backup-code=2 />
      </main><p data-outside="1"><input name="csrf_token" value="later">`)
    expect(page).toEqual({
      main: { 'data-page': 'codes', 'data-remaining': '3' },
      inside: [
        { role: 'alert', 'data-error': 'x' },
        { 'data-backup-code': '1' },
        { 'data-backup-code': '2' },
      ],
      token: 'a&b',
    })
  })

  it('is nothing without such an element', () => {
    expect(told('<main><p data-x="1">')).toEqual({ main: null, inside: [], token: null })
    expect(told('')).toEqual({ main: null, inside: [], token: null })
  })

  it('has no name that objects inherit', () => {
    const { main } = readHtml('<main data-page="x" __proto__="y" constructor>') ?? {}
    expect(main?.get('__proto__')).toBe('y')
    expect(main?.get('toString')).toBeUndefined()
  })
})

describe('attack 5: a server sends HTML that freezes a parser', () => {
  const megabyte = 1024 * 1024

  it.each(Object.entries(htmlShapes))(
    '%s: a megabyte is read at once, or refused',
    async (_, shape) => {
      const text = shape(megabyte)
      expect(await longestStopOf(() => readHtml(text, unlimited))).toBeLessThan(longestStopMs)
    },
  )

  it('is refused over 256 KB, and over more attributes or data than any page has', () => {
    const page = (filling: string) => `<main data-page="login">${filling}</main>`
    expect(readHtml(page(' '.repeat(serverLimits.html.characters)))).toBeNull()
    expect(readHtml(page('<p data-a="1">'.repeat(serverLimits.html.inside + 1)))).toBeNull()
    const attributes = Array.from({ length: serverLimits.html.attributes + 1 }, (_, i) => `a${i}`)
    expect(readHtml(page(`<p ${attributes.join(' ')}>`))).toBeNull()
    expect(readHtml(page('<p>'.repeat(50_000)))?.main?.get('data-page')).toBe('login')
  })
})

const unlimited = { ...serverLimits.html, characters: Number.POSITIVE_INFINITY }
