/** Draws every screen of the window, for `npm run screens`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { english } from '../../shared/wording/english.ts'
import { openBrowser } from '../e2e/browser.ts'
import { type FaceScreen, screens, screensByAmount } from './face-screens.ts'
import { askedInEnglish, translateInto } from './in-language.ts'
import { type ServedFace, serveFace } from './serve-face.ts'
import { settle } from './settle.ts'

export interface Wanted {
  readonly folder: string
  /** Draws only the screens whose name contains these words. */
  readonly only: string
  readonly widths: readonly number[]
  readonly looks: readonly string[]
  /** `keys` and `pseudo` need builds of their own. */
  readonly languages: readonly string[]
  /** Also draws the screens of entries with none and with 1,000. */
  readonly amounts: boolean
  onLine(line: string): void
}

interface Picture {
  readonly name: string
  readonly file: string
  readonly texts: string
}

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} satisfies Record<string, BrowserContextOptions>

const isLook = (look: string): look is keyof typeof looks => Object.hasOwn(looks, look)

const height = 760
const thumbnailWidth = 320
const columns = 6

/** Pictures are drawn for so many variants at once, because a page mostly waits. */
const atOnce = 2

/** Returns whether every screen could be drawn, and prints those that could not. */
export async function drawScreens({ folder, only, onLine, ...wanted }: Wanted): Promise<boolean> {
  const begun = performance.now()
  const face = await serveFace()
  const browser = await openBrowser()
  const every = wanted.amounts ? [...screens, ...screensByAmount] : screens
  const chosen = every.filter(([name]) => name.includes(only))
  const sheets: string[] = []
  let drawn = 0

  async function drawVariant([language, look, width]: Variant) {
    const context = await openContext(browser, face, look, width)
    const name = `${language === 'en' ? '' : `${language}-`}${look}-${width}`
    const place = join(folder, name)
    const pictures = await drawAll(context, face, language, chosen, place, onLine)
    await context.close()
    drawn += pictures.length
    const sheet = `${place}.png`
    await drawSheet(pictures, width, sheet)
    sheets.push(name)
    onLine(`${language}, ${look}, ${width} px: ${pictures.length} screens, all on ${sheet}`)
    if (language === 'keys') writeFileSync(join(folder, 'keys.txt'), formatKeys(pictures))
  }

  const all = variants(wanted)
  const waiting = all.values()
  try {
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const variant of waiting) await drawVariant(variant)
      }),
    )
    const index = join(folder, 'index.html')
    writeFileSync(index, formatIndex(sheets.sort()))
    const minutes = ((performance.now() - begun) / 60_000).toFixed(1)
    onLine(`${drawn} pictures in ${minutes} minutes, every sheet on ${index}`)
  } finally {
    await browser.close()
    face.close()
  }
  return drawn === all.length * chosen.length
}

const formatIndex = (sheets: readonly string[]) =>
  [
    '<!doctype html><meta charset="utf-8"><title>Screens</title>',
    ...sheets.map(
      name => `<h2>${name}</h2><a href="${name}.png"><img src="${name}.png" width="900"></a>`,
    ),
  ].join('\n')

type Variant = readonly [language: string, look: string, width: number]

function variants({ languages, looks, widths }: Pick<Wanted, 'languages' | 'looks' | 'widths'>) {
  return languages.flatMap(language =>
    looks.flatMap(look => widths.map((width): Variant => [language, look, width])),
  )
}

function formatKeys(pictures: readonly Picture[]): string {
  return pictures.map(({ name, texts }) => `${name}\n  ${keysIn(texts).join('\n  ')}\n`).join('\n')
}

function keysIn(texts: string): string[] {
  const found = texts.match(/\b[a-zA-Z]+(?:\.[a-zA-Z0-9]+)+\b/g) ?? []
  return [...new Set(found)].filter(key => Object.hasOwn(english.messages, key)).sort()
}

/** Returns every text that a user sees, or hears from a screen reader. */
const textsOf = (page: Page) =>
  page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap(
        element =>
          ['aria-label', 'title', 'placeholder', 'alt'].map(name => element.getAttribute(name)),
      ),
    ].join('\n'),
  )

async function openContext(browser: Browser, face: ServedFace, look: string, width: number) {
  if (!isLook(look)) throw new Error(`The looks are ${Object.keys(looks)}`)
  const viewport = { width, height }
  const context = await browser.newContext({ ...looks[look], viewport, reducedMotion: 'reduce' })
  await context.addInitScript(face.preload)
  return context
}

async function drawAll(
  context: BrowserContext,
  { url }: ServedFace,
  language: string,
  chosen: readonly FaceScreen[],
  folder: string,
  onLine: Wanted['onLine'],
): Promise<Picture[]> {
  mkdirSync(folder, { recursive: true })
  const pictures: Picture[] = []
  const translate = language === 'en' ? null : await translateInto(language)
  for (const [name, host, ...acts] of chosen) {
    const page = await context.newPage()
    // A step that finds nothing must not hold up the others for long.
    page.setDefaultTimeout(20_000)
    const at = [...screens, ...screensByAmount].findIndex(([other]) => other === name)
    const number = String(at + 1).padStart(2, '0')
    const file = join(folder, `${number}-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`)
    try {
      const asked = new URLSearchParams({ host: JSON.stringify(host), language })
      await page.goto(`${url}?${asked}`)
      await page.getByRole('main').waitFor()
      for (const act of acts) await act(translate ? askedInEnglish(page, translate) : page)
      await settle(page)
      await page.screenshot({ path: file })
      pictures.push({ name, file, texts: await textsOf(page) })
    } catch (error) {
      onLine(`${name} could not be drawn: ${error}`)
    }
    await page.close()
  }
  return pictures
}

async function drawSheet(pictures: readonly Picture[], width: number, sheet: string) {
  const label = 22
  const cell = {
    width: thumbnailWidth + 16,
    height: Math.round((thumbnailWidth * height) / width) + label + 16,
  }
  const cells = pictures.map(async ({ name, file }, at) => {
    const left = (at % columns) * cell.width + 8
    const top = Math.floor(at / columns) * cell.height + 8
    const text = `<text y="15" font-size="13" font-family="sans-serif">${name}</text>`
    const svg = `<svg width="${thumbnailWidth}" height="${label}">${text}</svg>`
    const small = await sharp(file).resize(thumbnailWidth).png().toBuffer()
    return [
      { input: Buffer.from(svg), left, top },
      { input: small, left, top: top + label },
    ]
  })
  const rows = Math.max(1, Math.ceil(pictures.length / columns))
  const size = { width: columns * cell.width, height: rows * cell.height }
  await sharp({ create: { ...size, channels: 3, background: '#d0d0d0' } })
    .composite((await Promise.all(cells)).flat())
    .png()
    .toFile(sheet)
}
