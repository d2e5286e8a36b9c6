/** Opens the window in a browser that the scenes of a file share. One page is reloaded for each. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { hasBrowser, openBrowser } from '../e2e/browser.ts'
import type { FaceHost } from './face-preload.ts'
import { type ServedFace, serveFace } from './serve-face.ts'

if (!hasBrowser) process.stderr.write('SKIPPED: no Chromium to show the window in.\n')
export const hasFaceBrowser = hasBrowser

const height = 760

export interface Face {
  /** `complaints` lists the page's errors, and its requests to servers other than its own. */
  open(
    host: FaceHost,
    width: number,
    options?: BrowserContextOptions & { readonly path?: string },
  ): Promise<{ page: Page; complaints: string[] }>
}

/** A page, with the complaints about the window that it currently shows. */
interface Stage {
  readonly page: Page
  /** Pages with the same options can replace it. */
  readonly kind: string
  complaints: string[]
}

export function shareFace(): Face {
  let served: ServedFace
  let browser: Browser
  const free: Stage[] = []
  const taken: Stage[] = []

  beforeAll(async () => {
    served = await serveFace()
    browser = await openBrowser()
  })

  afterEach(async ({ task }) => {
    const hasFailed = task.result?.state === 'fail'
    for (const stage of taken.splice(0)) {
      if (hasFailed || stage.page.isClosed()) await stage.page.context().close()
      else free.push(stage)
    }
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  return {
    async open(host, width, { colorScheme = 'light', path = '', ...options } = {}) {
      const kind = JSON.stringify(options)
      const at = free.findIndex(stage => stage.kind === kind)
      const stage = free.splice(at, at < 0 ? 0 : 1)[0] ?? (await addStage(kind, options))
      taken.push(stage)
      const { page } = stage
      await page.setViewportSize({ width, height })
      const { reducedMotion, forcedColors } = {
        reducedMotion: null,
        forcedColors: null,
        ...options,
      }
      await page.emulateMedia({ colorScheme, reducedMotion, forcedColors })
      // Complaints are collected from the beginning of the new document on.
      const complaints: string[] = []
      page.once('framenavigated', () => {
        stage.complaints = complaints
      })
      await page.goto(`${served.url}${path}?host=${encodeURIComponent(JSON.stringify(host))}`)
      await page.getByRole('main').waitFor()
      return { page, complaints }
    },
  }

  async function addStage(kind: string, options: BrowserContextOptions): Promise<Stage> {
    const page = await browser.newPage(options)
    const stage: Stage = { page, kind, complaints: [] }
    page.on('console', message => {
      if (message.type() === 'error') stage.complaints.push(message.text())
    })
    page.on('pageerror', error => stage.complaints.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url())) {
        stage.complaints.push(`asked for ${request.url()}`)
      }
    })
    await page.addInitScript(served.preload)
    return stage
  }
}
