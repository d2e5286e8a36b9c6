import { describe, expect, it } from 'vitest'
import { createBrandLookup } from '../../renderer/icons/brand-of.ts'
import { brands } from '../../renderer/icons/brands.ts'
import { initials, stableHue } from '../../renderer/icons/initials.ts'
import { legibleColours } from '../../renderer/icons/legible-on.ts'

describe('the icon of an issuer', () => {
  const lookup = createBrandLookup(brands)

  it.each([
    ['GitHub', 'GitHub'],
    ['github.com', 'GitHub'],
    [' GITHUB ', 'GitHub'],
    ['GitHub: alice', 'GitHub'],
    ['Google Workspace', 'Google'],
    ['Twitter', 'X'],
    ['Proton', 'Proton Mail'],
    ['Epic Games', 'Epic Games'],
    ['Discord', 'Discord'],
    ['X', 'X'],
  ])('%s', (issuer, title) => {
    expect(lookup.of(issuer)?.title).toBe(title)
  })

  it.each(['', '   ', 'Green Harbour Bank', 'Git', 'Xtra', '__proto__', 'constructor'])(
    "doesn't exist for %j",
    issuer => {
      expect(lookup.of(issuer)).toBeNull()
    },
  )
})

describe('initials', () => {
  it.each([
    ['Green Harbour Bank', 'GH'],
    ['acme', 'A'],
    ['no-issuer@example.com', 'NI'],
    ['بنك المثال', 'با'],
    ['🙂', '?'],
    ['', '?'],
  ])('of %j', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })

  it('have a constant color, whatever the case', () => {
    expect(stableHue('Acme')).toBe(stableHue('ACME '))
    expect(stableHue('Acme')).not.toBe(stableHue('Emca'))
  })
})

describe('a brand’s colour', () => {
  it.each([
    ['black, on dark tiles', '000000', '#000000', 'var(--ink)'],
    ['white, on light tiles', 'FFFFFF', 'var(--ink)', '#FFFFFF'],
    ['orange, never', 'E06000', '#E06000', '#E06000'],
  ])('gives way to ink: %s', (_, hex, light, dark) => {
    expect(legibleColours(hex)).toEqual({ light, dark })
  })
})
