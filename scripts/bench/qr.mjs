/**
 * Measures the cost of reading QR codes, and how many are read: each engine alone compared with the
 * cascade.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadBundled } from '../load-bundled.mjs'

/**
 * @typedef {{ data: Uint8ClampedArray, width: number, height: number }} Pixels
 * @typedef {{ image: Pixels, text: string | null }} Scene a picture and the text in it, if any
 * @typedef {(image: Pixels) => Promise<string[]>} Engine
 */

const photos = fileURLToPath(new URL('../../../shared/fixtures/qr/zxing/', import.meta.url))
const text =
  'otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ' +
  '&issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30'

export async function bench() {
  const { draw, decode, engines, cascade, line } = await loadBundled({
    // This module draws the scenes that the tests read.
    draw: 'test/shared/qr/draw.ts',
    decode: 'core/qr/decode-picture.ts',
    engines: 'core/qr/engines.ts',
    cascade: 'shared/qr/read-symbols.ts',
    line: 'shared/qr/worker-line.ts',
  })
  const { readBarcodes, jsQR } = await engines.loadEngines()
  /** @type {Record<string, Engine>} */
  const contenders = {
    zxing: async image => {
      const symbols = await readBarcodes(image, { formats: ['QRCode'], textMode: 'Plain' })
      return symbols.map((/** @type {{ text: string }} */ symbol) => symbol.text)
    },
    jsQR: async ({ data, width, height }) =>
      [jsQR(data, width, height)?.data ?? ''].filter(Boolean),
    cascade: image => {
      const startedAt = performance.now()
      const isTimeUp = () => performance.now() - startedAt > line.softTimeoutMs
      return cascade.readSymbols(image, { readBarcodes, jsQR }, { isTimeUp })
    },
  }
  const sets = { ...(await photoSets(decode.decodePicture)), ...drawnSets(draw) }
  for (const contender of Object.values(contenders)) await contender(draw.codePicture(text))

  const rows = []
  for (const [set, scenes] of Object.entries(sets)) {
    /** @type {Record<string, string | number>} */
    const row = { set, pictures: scenes.length }
    for (const [name, contender] of Object.entries(contenders)) {
      const { right, medianMs, slowestMs } = await measure(contender, scenes)
      row[`${name} right`] = right
      row[`${name} ms`] = medianMs
      if (name === 'cascade') row['cascade slowest ms'] = slowestMs
    }
    rows.push(row)
  }
  return { title: 'QR codes read right, median milliseconds a picture', rows }
}

/**
 * @param {Engine} engine
 * @param {readonly Scene[]} scenes
 */
async function measure(engine, scenes) {
  const times = []
  let right = 0
  for (const scene of scenes) {
    const started = performance.now()
    const texts = await engine(scene.image)
    times.push(performance.now() - started)
    if (scene.text === null ? texts.length === 0 : texts.includes(scene.text)) right += 1
  }
  times.sort((a, b) => a - b)
  const medianMs = times[Math.floor(times.length / 2)] ?? Number.NaN
  return { right, medianMs, slowestMs: times.at(-1) ?? Number.NaN }
}

/**
 * @param {(bytes: Uint8Array, kind: string) => Promise<Pixels>} decodePicture
 * @returns {Promise<Record<string, Scene[]>>} nothing if the public photos are not there
 */
async function photoSets(decodePicture) {
  if (!existsSync(photos)) return {}
  /** @type {Record<string, Scene[]>} */
  const sets = {}
  for (const set of readdirSync(photos).sort()) {
    const files = readdirSync(join(photos, set)).filter(file => file.endsWith('.png'))
    sets[`photos ${set}`] = await Promise.all(
      files.map(async file => {
        const path = join(photos, set, file)
        const image = await decodePicture(readFileSync(path), 'png')
        return { image, text: readFileSync(path.replace('.png', '.txt'), 'utf8') }
      }),
    )
  }
  return sets
}

/**
 * @param {any} draw test/shared/qr/draw.ts
 * @returns {Record<string, Scene[]>}
 */
function drawnSets({ codePicture, desktop, drawCode, drawLogo, noise, picture, ...colours }) {
  const modules = [2, 3, 4, 8]
  const pages = [colours.black, [17, 24, 39], [30, 30, 30], [43, 43, 43]]
  const borderless = pages.flatMap(page => modules.map(module => ({ page, module })))
  const sizes = [2, 3, 4, 5, 6]
  return {
    'drawn, 1 to 10 px a module': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(module => ({
      image: codePicture(text, { module }),
      text,
    })),
    'logo in the middle': [3, 4, 6, 10].flatMap(module =>
      ['M', 'H'].map(level => {
        const image = codePicture(text, { module, level })
        drawLogo(image, 0, 0, image.width)
        return { image, text }
      }),
    ),
    transparent: modules.map(module => ({
      image: codePicture(text, { module, light: colours.clear }),
      text,
    })),
    'no quiet zone on dark': borderless.map(({ page, module }) => {
      const image = picture(900, 700, page)
      drawCode(image, text, { left: 200, top: 200, module, quietZone: 0 })
      return { image, text }
    }),
    '4K desktop, 2 to 6 px a module': [false, true].flatMap(isDark =>
      sizes.map(module => {
        const image = desktop(3840, 2160, isDark)
        drawCode(image, text, { left: 2600, top: 1200, module })
        return { image, text }
      }),
    ),
    '4K desktop without a code': [false, true].map(isDark => ({
      image: desktop(3840, 2160, isDark),
      text: null,
    })),
    'noise, 0.3 MP': [{ image: noise(640, 480), text: null }],
  }
}
