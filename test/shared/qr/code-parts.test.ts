import { describe, expect, it } from 'vitest'
import { formatPart, isPart, joinParts, refusalOfPart } from '../../../shared/qr/code-parts.ts'
import type { Engines, ZxingSymbol } from '../../../shared/qr/engines.ts'
import { readSymbols } from '../../../shared/qr/read-symbols.ts'
import { fc } from '../../fast-check.ts'

const link = 'otpauth://totp/Acmé:ada?secret=JBSWY3DPEHPK3PXP'

function cut(text: string, size: number, id = '7'): string[] {
  const bytes = new TextEncoder().encode(text)
  const length = Math.ceil(bytes.length / size)
  return Array.from({ length: size }, (_, index) =>
    formatPart({ id, index, size, bytes: bytes.slice(index * length, (index + 1) * length) }),
  )
}

const join = (texts: readonly string[]) =>
  joinParts(texts.map(text => ({ text }))).map(({ text }) => text)

describe('parts of one code', () => {
  it('are joined in any order, wherever they were cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 2, max: 16 }),
        fc.nat(),
        (text, size, turn) => {
          const parts = cut(text, size)
          const turned = parts.map((_, i) => parts[(i + turn) % size] as string)
          expect(join(turned)).toEqual([text.replace(/\p{Cs}/gu, '\ufffd')])
        },
      ),
    )
  })

  it('replace the first of them, among other texts', () => {
    const [first, second] = cut(link, 2) as [string, string]
    expect(join(['a', second, 'b', first, 'c'])).toEqual(['a', link, 'b', 'c'])
  })

  it('stay parts if one is missing', () => {
    const parts = cut(link, 3).slice(1)
    expect(join(parts)).toEqual(parts)
    expect(refusalOfPart(parts[0] as string)?.message).toMatch(/part 2 of 3.*Add all of them/)
  })

  it('stay parts if two texts have the same number', () => {
    const parts = [...cut(link, 2), ...cut('another text', 2)]
    expect(join(parts)).toEqual(parts)
  })

  it('of two texts are distinguished by their numbers', () => {
    expect(join([...cut(link, 2, '1'), ...cut('x', 2, '2')])).toEqual([link, 'x'])
  })

  it('are not recognized in any other text', () => {
    expect(isPart('qr-part:')).toBe(false)
    expect(refusalOfPart(link)).toBeNull()
  })
})

describe('a picture of parts', () => {
  const corner = { x: 0, y: 0 }
  const position = { topLeft: corner, topRight: corner, bottomLeft: corner, bottomRight: corner }
  const symbol = (text: string, sequenceIndex: number, sequenceSize: number): ZxingSymbol => ({
    ...{ isValid: true, text, sequenceIndex, sequenceSize, sequenceId: '65', position },
    bytes: new TextEncoder().encode(text),
  })
  const picture = { data: new Uint8ClampedArray(400).fill(255), width: 10, height: 10 }
  const engines = (...answers: ZxingSymbol[][]): Engines => {
    let asked = 0
    return { readBarcodes: async () => answers[asked++] ?? [], jsQR: () => null }
  }

  it('is read as one text', async () => {
    const parts = [symbol('otpauth://totp/a?se', 0, 2), symbol('cret=JBSWY3DP', 1, 2)]
    expect(await readSymbols(picture, engines(parts))).toEqual(['otpauth://totp/a?secret=JBSWY3DP'])
  })

  it('is read again if one is missing', async () => {
    const [one, two] = [symbol('a', 0, 2), symbol('b', 1, 2)]
    expect(await readSymbols(picture, engines([one], [two, one]))).toEqual(['ab'])
  })

  it('returns a part as a part, never as a text', async () => {
    const texts = await readSymbols(picture, engines([symbol(link, 0, 2)]))
    expect(texts.map(isPart)).toEqual([true])
  })
})
