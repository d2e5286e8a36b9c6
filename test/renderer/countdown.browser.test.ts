import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../e2e/browser.ts'
import { isTorture } from '../repetitions.ts'
import { type ServedFace, serveFace } from './serve-face.ts'
import { settle } from './settle.ts'

declare global {
  var shiftedMs: number
}

const scale = 2
const dialPx = 36 * scale

/** A picture may show what was right one frame earlier on a busy machine. */
const frameSeconds = 0.25

/** The host's clock can be shifted without telling the page. */
const shiftable = `
  globalThis.shiftedMs = 0
  const now = Date.now.bind(Date)
  Date.now = () => now() + globalThis.shiftedMs`

interface Seen {
  /** Tells for each mark, in order, whether it is lit. */
  readonly lit: readonly boolean[]
  readonly isWarning: boolean
  readonly says: number
}

/** Returns the expected look at this second of a period. */
function expected(periodSeconds: number, second: number): Seen {
  const says = Math.max(1, Math.ceil(periodSeconds - second))
  const lit = Array.from({ length: periodSeconds / 5 }, (_, at) => second < (at + 1) * 5)
  return { lit, isWarning: says <= 5, says }
}

/** Reads a dial from its pixels, and its number from the clock that counts for it. */
async function look(dial: Locator, marks: number): Promise<Seen> {
  const { data, info } = await sharp(await dial.screenshot({ animations: 'allow' }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixel = (x: number, y: number) => {
    const at = (Math.round(y) * info.width + Math.round(x)) * 3
    return [...data.subarray(at, at + 3)]
  }
  const strength = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = pixel(x, y)
    return Math.max(red, green, blue) - Math.min(red, green, blue)
  }
  const lit = Array.from({ length: marks }, (_, at) => {
    const angle = ((at + 0.5) / marks) * 2 * Math.PI - Math.PI / 2
    const radius = (10.4 / 24) * dialPx
    return (
      strength(dialPx / 2 + radius * Math.cos(angle), dialPx / 2 + radius * Math.sin(angle)) > 60
    )
  })
  let warm = 0
  let cool = 0
  for (let x = dialPx * 0.3; x < dialPx * 0.7; x++) {
    for (let y = dialPx * 0.35; y < dialPx * 0.65; y++) {
      const [red = 0, green = 0] = pixel(x, y)
      if (strength(x, y) < 60) continue
      if (red > green) warm++
      else cool++
    }
  }
  expect(warm + cool).toBeGreaterThan(20)
  return { lit, isWarning: warm > cool, says: await counted(dial) }
}

/** Returns the value that the clock counts for a dial. */
function counted(dial: Locator): Promise<number> {
  return dial.evaluate(element => {
    const name = (element as HTMLElement).style.getPropertyValue('--counter')
    const clocks = [...document.querySelectorAll<HTMLElement>('section > span')]
    const clock = clocks.find(one => one.style.getPropertyValue('--counter') === name)
    return clock ? Number(getComputedStyle(clock).getPropertyValue('--left')) : Number.NaN
  })
}

/** Takes a picture of the middle of a dial, where its number is. */
async function pictureOfNumber(dial: Locator): Promise<string> {
  const [from, size] = [Math.round(dialPx * 0.2), Math.round(dialPx * 0.6)]
  const number = sharp(await dial.screenshot({ animations: 'allow' }))
    .extract({ left: from, top: from, width: size, height: size })
    .removeAlpha()
  return (await number.raw().toBuffer()).toString('base64')
}

/** Takes a picture of the same dial with a constant number. */
async function pictureOfStill(dial: Locator, number: number): Promise<string> {
  await dial.evaluate((element, text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`[data-still]::after { content: "${text}"; }`)
    document.adoptedStyleSheets = [sheet]
    element.setAttribute('data-still', '')
  }, number)
  const picture = await pictureOfNumber(dial)
  await dial.evaluate(element => element.removeAttribute('data-still'))
  return picture
}

/** Tells whether the visible number is the one that is counted. */
async function showsNumber(dial: Locator): Promise<boolean> {
  const says = await counted(dial)
  const shown = await pictureOfNumber(dial)
  const same = shown === (await pictureOfStill(dial, says))
  return same && shown !== (await pictureOfStill(dial, says + 1))
}

/** Moves Date and the animations' timeline to a moment, as if the time had passed. */
async function travel(page: Page, toMs: number): Promise<void> {
  await page.evaluate(async to => {
    // An animation that hasn't begun has no start time that could be moved.
    await Promise.allSettled(document.getAnimations().map(({ ready }) => ready))
    // Time never moves back, because an animation that a later one has replaced would not return.
    const by = Math.max(0, to - Date.now())
    globalThis.shiftedMs += by
    for (const animation of document.getAnimations()) {
      animation.startTime = Number(animation.startTime) - by
    }
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  }, toMs)
}

/**
 * Wakes the page as after sleep, when time has jumped further than timers know, and waits until it
 * shows the result.
 */
async function tell(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await settle(page)
}

/** Returns how much of a period that began then has passed. */
async function secondsSince(page: Page, from: number): Promise<number> {
  return ((await page.evaluate(() => Date.now())) - from) / 1000
}

async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(hidden => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
}

describe.skipIf(!hasBrowser)('the countdown', () => {
  let served: ServedFace
  let browser: Browser

  beforeAll(async () => {
    served = await serveFace()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const everyRound = [0, 1, 9]
  const seconds = {
    30: [0.5, 3.5, 7, 17, 27, 29.5],
    60: [0.5, 3.5, 7, 17, 27, 29.5, 31, 56.5, 59.2],
  } as const
  // Later rounds are checked in other colors only in a torture run.
  it.each([
    ['light', 'no-preference', everyRound],
    ['dark', 'reduce', isTorture ? everyRound : [1]],
  ] as const)(
    'is right in every period (%s, motion: %s)',
    async (colorScheme, reducedMotion, rounds) => {
      const page = await browser.newPage({
        viewport: { width: 900, height: 760 },
        deviceScaleFactor: scale,
        colorScheme,
        reducedMotion,
      })
      await page.addInitScript(shiftable)
      await page.addInitScript(served.preload)
      await page.goto(`${served.url}?host=${encodeURIComponent(JSON.stringify({ entries: 12 }))}`)
      const nameOf = { 30: 'GitHub', 60: 'Cloudflare' } as const
      await page.getByRole('button', { name: /^Copy code for Cloudflare/ }).waitFor()
      const start = Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000
      const judged = new Set<string>()

      for (const period of [30, 60] as const) {
        const dial = page
          .locator('[class*=content]', { hasText: nameOf[period] })
          .first()
          .locator('[class*=dial]')
        const begin = start + (period === 60 ? 144_000_000 : 0)
        for (const round of rounds) {
          let from = begin + period * 1000 * round
          const enter = async () => {
            await travel(page, from + 100)
            await tell(page)
            const says = async () => (await look(dial, period / 5)).says
            await expect.poll(says).toBeGreaterThan(period - 10)
            // Time returns to the beginning, from where the clock counts now.
            await travel(page, from + 400)
            await tell(page)
          }
          await enter()
          const left = [...seconds[period]]
          for (let second = left.shift(); second !== undefined; second = left.shift()) {
            await travel(page, from + second * 1000)
            // On a busy machine, time continues while the dial is read.
            const began = (await secondsSince(page, from)) - frameSeconds
            const seen = await look(dial, period / 5)
            const ended = await secondsSince(page, from)
            if (ended >= period) {
              // The period ended before the dial was read, so the same second of the next one is.
              left.unshift(second)
              from += period * 1000
              await enter()
              continue
            }
            judged.add(`${period} ${second}`)
            const ends = [expected(period, began), expected(period, ended)]
            const where = `period ${period}, round ${round}, second ${second}`
            expect(
              ends.map(({ lit }) => lit),
              where,
            ).toContainEqual(seen.lit)
            expect(
              ends.map(({ isWarning }) => isWarning),
              where,
            ).toContain(seen.isWarning)
            expect(seen.says, where).toBeLessThanOrEqual(ends[0]?.says ?? 0)
            expect(seen.says, where).toBeGreaterThanOrEqual(ends[1]?.says ?? 0)
            // This checks only one round, because each check takes pictures, and a second may pass
            // between two of them.
            if (round === 1)
              await expect.poll(() => showsNumber(dial), { message: where }).toBe(true)
          }
        }
        expect(judged).toEqual(new Set(seconds[period].map(second => `${period} ${second}`)))
        judged.clear()
        await setHidden(page, true)
        const later = begin + 72_000_000 + period * 1000 * 3 + 7200
        await page.evaluate(to => {
          globalThis.shiftedMs += to - Date.now()
        }, later)
        await setHidden(page, false)
        await dial.waitFor()
        const back = await look(dial, period / 5)
        expect(back).toEqual(expected(period, period - back.says))
        expect(back.says).toBeGreaterThan(period - 15)
        expect(back.says).toBeLessThan(period - 6)
      }
      await page.close()
    },
  )
})
