import { beforeAll, describe, expect, it } from 'vitest'
import type { Engines } from '../../../shared/qr/engines.ts'
import { readSymbols } from '../../../shared/qr/read-symbols.ts'
import { sequence } from '../../sequence.ts'
import {
  black,
  type Colour,
  clear,
  codePicture,
  desktop,
  drawCode,
  drawLogo,
  fill,
  noise,
  picture,
  white,
} from './draw.ts'
import { countedEngines } from './engines.ts'

const uri =
  'otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ' +
  '&issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30'

let engines: Engines
beforeAll(async () => {
  engines = await countedEngines()
})

describe('one code', () => {
  it.each([1, 2, 3, 5, 10, 25])('of %i pixels a module', async module => {
    expect(await readSymbols(codePicture(uri, { module }), engines)).toEqual([uri])
  })

  it.each(['L', 'M', 'Q', 'H'] as const)('of error correction %s', async level => {
    expect(await readSymbols(codePicture(uri, { level }), engines)).toEqual([uri])
  })

  it.each<[string, Colour, Colour]>([
    ['inverted', white, black],
    ['pale', [150, 150, 150], [230, 230, 230]],
    ['in colours', [30, 64, 175], [254, 243, 199]],
    ['dark on nothing', black, clear],
    ['light on nothing', white, clear],
    ['dark on hardly anything', black, [255, 255, 255, 40]],
    ['nothing on light', clear, white],
  ])('%s', async (_, dark, light) => {
    expect(await readSymbols(codePicture(uri, { dark, light }), engines)).toEqual([uri])
  })

  it.each([3, 4, 6, 10].flatMap(module => [['M', module] as const, ['H', module] as const]))(
    'with a logo in the middle, level %s, %i pixels a module',
    async (level, module) => {
      const image = codePicture(uri, { module, level })
      drawLogo(image, 0, 0, image.width)
      expect(await readSymbols(image, engines)).toEqual([uri])
    },
  )

  it('of text in other scripts, of Latin-1 bytes, and of bytes that are no text', async () => {
    const text = 'otpauth://totp/Bücher:søren%40例?secret=JBSWY3DPEHPK3PXP€'
    expect(await readSymbols(codePicture(text), engines)).toEqual([text])
    const latin1 = Uint8Array.from('Zürich, crème brûlée', char => char.charCodeAt(0))
    expect(await readSymbols(codePicture(latin1), engines)).toEqual(['Zürich, crème brûlée'])
    const random = sequence(11)
    const bytes = Uint8Array.from({ length: 2900 }, () => random() * 256)
    const [noisy] = await readSymbols(codePicture(bytes, { level: 'L', module: 3 }), engines)
    expect(() => encodeURIComponent(noisy ?? '')).not.toThrow()
    expect(noisy?.length).toBeGreaterThan(1000)
  })
})

describe('a code without a quiet zone', () => {
  const pages: Colour[] = [black, [17, 24, 39], [30, 30, 30], [43, 43, 43]]

  it.each(pages.flatMap(page => [2, 3, 4, 8].map(module => [page, module] as const)))(
    'on a dark page %j with writing, %i pixels a module',
    async (page, module) => {
      const image = picture(900, 700, page)
      for (let y = 20; y < 120; y += 20) fill(image, 30, y, 500, 8, [200, 200, 200])
      drawCode(image, uri, { left: 200, top: 200, module, quietZone: 0 })
      expect(await readSymbols(image, engines)).toEqual([uri])
    },
  )

  it.each([2, 4])('of light modules on a light page, %i pixels a module', async module => {
    const image = picture(900, 700, white)
    drawCode(image, uri, { left: 200, top: 200, module, quietZone: 0, dark: white, light: black })
    expect(await readSymbols(image, engines)).toEqual([uri])
  })

  it('with a logo, and next to another one', async () => {
    const image = picture(1200, 600, [17, 24, 39])
    const side = drawCode(image, uri, { left: 60, top: 80, module: 6, quietZone: 0, level: 'H' })
    drawLogo(image, 60, 80, side)
    drawCode(image, 'another', { left: 700, top: 120, module: 6, quietZone: 0 })
    expect(await readSymbols(image, engines)).toEqual([uri, 'another'])
  })

  it('as the whole picture', async () => {
    expect(await readSymbols(codePicture(uri, { quietZone: 0 }), engines)).toEqual([uri])
  })
})

describe('a 4K desktop', () => {
  const scenes = [false, true].flatMap(isDark => [2, 3, 4, 5, 6].map(px => [isDark, px] as const))

  it.each(scenes)('dark: %s, %i pixels a module', async (isDark, module) => {
    const image = desktop(3840, 2160, isDark)
    drawCode(image, uri, { left: 2600, top: 1200, module })
    expect(await readSymbols(image, engines)).toEqual([uri])
  })

  it('dark, with a code without a quiet zone in a window', async () => {
    const image = desktop(3840, 2160, true)
    fill(image, 2500, 1100, 400, 400, [40, 40, 46])
    drawCode(image, uri, { left: 2600, top: 1200, module: 3, quietZone: 0 })
    expect(await readSymbols(image, engines)).toEqual([uri])
  })

  it('of twice the size, scaled down', async () => {
    const image = desktop(5120, 2880, false)
    drawCode(image, uri, { left: 3000, top: 1300, module: 5 })
    expect(await readSymbols(image, engines)).toEqual([uri])
  })
})

describe('several codes', () => {
  it('in reading order, rows that are not quite level included', async () => {
    const image = picture(1000, 800, white)
    const places = [
      ['one', 40, 60],
      ['two', 340, 40],
      ['three', 640, 75],
      ['four', 60, 420],
      ['five', 400, 400],
    ] as const
    for (const [text, left, top] of [...places].reverse()) {
      drawCode(image, text, { left, top, module: 6 })
    }
    expect(await readSymbols(image, engines)).toEqual(places.map(([text]) => text))
  })

  it('each text once', async () => {
    const image = picture(800, 400, white)
    drawCode(image, uri, { left: 20, top: 20 })
    drawCode(image, uri, { left: 420, top: 40 })
    expect(await readSymbols(image, engines)).toEqual([uri])
  })

  it('forty on one sheet', async () => {
    const image = picture(1600, 1000, white)
    const texts = Array.from({ length: 40 }, (_, index) => `code number ${index}`)
    for (const [index, text] of texts.entries()) {
      drawCode(image, text, {
        left: (index % 8) * 200,
        top: Math.floor(index / 8) * 200,
        module: 5,
      })
    }
    expect(await readSymbols(image, engines)).toEqual(texts)
  })
})

function halfACode() {
  const image = codePicture(uri)
  fill(image, 0, 0, image.width, Math.floor(image.height / 2), white)
  return image
}

describe('no code', () => {
  it.each([
    ['one pixel', picture(1, 1, black)],
    ['an empty page', picture(500, 400, white)],
    ['nothing at all', picture(500, 400, clear)],
    ['a line', picture(3000, 1, black)],
    ['noise', noise(300, 300)],
    ['a desktop', desktop(1280, 720, false)],
    ['half a code', halfACode()],
  ])('%s', async (_, image) => {
    expect(await readSymbols(image, engines)).toEqual([])
  })
})

describe('the cascade', () => {
  it('leaves the caller’s pixels as they are', async () => {
    for (const image of [codePicture(uri, { light: clear }), noise(200, 200)]) {
      const before = Buffer.from(image.data)
      await readSymbols(image, engines)
      expect(Buffer.from(image.data).equals(before)).toBe(true)
    }
  })

  it('stops at the first stage that reads something', async () => {
    const counted = await countedEngines()
    await readSymbols(codePicture(uri), counted)
    expect(counted.asked).toEqual({ zxing: 1, jsQR: 0 })
  })

  it('comes to jsQR last, in parts of at most one megapixel that cover everything', async () => {
    const parts: number[] = []
    const blind: Engines = {
      readBarcodes: async () => [],
      jsQR: (data, width, height) => {
        expect(data.length).toBe(width * height * 4)
        parts.push(width * height)
        return engines.jsQR(data, width, height)
      },
    }
    const image = picture(2500, 1800, white)
    for (const [left, top] of [
      [0, 0],
      [2300, 1600],
      [1100, 800],
    ] as const) {
      drawCode(image, `${left}`, { left, top, module: 6 })
    }
    expect((await readSymbols(image, blind)).toSorted()).toEqual(['0', '1100', '2300'])
    expect(Math.max(...parts)).toBeLessThanOrEqual(1_000_000)
  })

  it("takes bytes that aren't UTF-8 from jsQR, but no empty text", async () => {
    const answers = [
      { data: '', binaryData: [0x5a, 0xfc, 0x72] },
      { data: '', binaryData: [] },
    ]
    for (const [index, expected] of [['Zür'], []].entries()) {
      const fake: Engines = { readBarcodes: async () => [], jsQR: () => answers[index] ?? null }
      expect(await readSymbols(picture(50, 50, white), fake)).toEqual(expected)
    }
  })

  it('does no more than its two quick stages for a live picture', async () => {
    const counted = await countedEngines()
    await readSymbols(noise(200, 200), counted, { effort: 'quick' })
    expect(counted.asked.jsQR).toBe(0)
  })

  it('gives up by itself when its time is up', async () => {
    const counted = await countedEngines()
    expect(await readSymbols(noise(2000, 2000), counted, { isTimeUp: () => true })).toEqual([])
    expect(counted.asked).toEqual({ zxing: 1, jsQR: 0 })
  })
})
