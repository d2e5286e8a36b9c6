/** The window in a browser, shared by the scenes of one file: each has a page of its own. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { findBrowser } from '../../scripts/browser-path.mjs'
import type { FaceHost } from './face-preload.ts'
import { type ServedFace, serveFace } from './serve-face.ts'

const executablePath = findBrowser()
if (executablePath === null) process.stderr.write('SKIPPED: no Chromium to show the window in.\n')
export const hasFaceBrowser = executablePath !== null

const height = 760

export interface Face {
  /** `complaints`: what the page wrote as an error, and what it asked of others than its server. */
  open(
    host: FaceHost,
    width: number,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; complaints: string[] }>
}

interface AxeInPage {
  readonly axe: {
    run(options: { runOnly: { type: string; values: string[] } }): Promise<AxeResults>
  }
}

export function shareFace(): Face {
  let served: ServedFace
  let browser: Browser
  const opened: Page[] = []

  beforeAll(async () => {
    served = await serveFace()
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    })
  }, 60_000)

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  return {
    async open(host, width, options) {
      const page = await browser.newPage({ viewport: { width, height }, ...options })
      opened.push(page)
      const complaints: string[] = []
      page.on('console', message => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', error => complaints.push(error.message))
      page.on('request', request => {
        if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url())) {
          complaints.push(`asked for ${request.url()}`)
        }
      })
      await page.addInitScript(served.preload)
      await page.goto(`${served.url}?host=${encodeURIComponent(JSON.stringify(host))}`)
      await page.getByRole('main').waitFor()
      return { page, complaints }
    },
  }
}

/** What axe finds wrong by these rules or tags of rules, with the first place of each. */
export async function findBarriers(page: Page, type: 'tag' | 'rule', values: string[]) {
  await page.evaluate(await axeSource())
  const { violations } = await page.evaluate<AxeResults, { type: string; values: string[] }>(
    runOnly => (globalThis as unknown as AxeInPage).axe.run({ runOnly }),
    { type, values },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)
}

let source: Promise<string> | undefined
function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return source
}
