import { randomBytes } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveUi, type UiServer } from '../../cli/ui/server.ts'
import { createPage } from '../../core/page.ts'
import type { Bridge, EventMessage, Reply } from '../../shared/contract.ts'
import { hasBrowser, openBrowser } from '../e2e/browser.ts'

declare global {
  interface Window {
    bridge: Bridge
    seen: EventMessage[]
  }
}

const bridgeFile = path.resolve(import.meta.dirname, '../../renderer/bridge/http-bridge.ts')
const goneFile = path.resolve(import.meta.dirname, '../../renderer/bridge/say-gone.ts')
const entry = `
import { createHttpBridge } from ${JSON.stringify(bridgeFile)}
import { sayGone } from ${JSON.stringify(goneFile)}
window.bridge = await createHttpBridge((...gone) => sayGone(document.body, ...gone))
window.seen = []
window.bridge.onEvent(message => window.seen.push(message))
document.title = 'ready'
`

let folder: string
let browser: Browser
let server: UiServer
let page: Page
let dispatched: unknown[]
const listeners = new Set<(message: EventMessage) => void>()

beforeAll(async () => {
  if (!hasBrowser) return
  folder = await mkdtemp(path.join(tmpdir(), 'countersign-bridge-'))
  await writeFile(path.join(folder, 'entry.ts'), entry)
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {
      outDir: path.join(folder, 'page'),
      target: 'chrome120',
      rolldownOptions: {
        input: path.join(folder, 'entry.ts'),
        output: { entryFileNames: 'main.js' },
      },
    },
  })
  await writeFile(
    path.join(folder, 'page/index.html'),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="main.js"></script>',
  )
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  if (!hasBrowser) return
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

async function serve(port: number): Promise<UiServer> {
  return serveUi({
    app: {
      async dispatch(name, input): Promise<Reply> {
        dispatched.push([name, input])
        return { ok: true, value: { state: 'locked' } }
      },
      onEvent(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    page: createPage(path.join(folder, 'page'), randomBytes),
    port,
    random: randomBytes,
  })
}

describe.skipIf(!hasBrowser)('the bridge over HTTP, in a real browser', () => {
  beforeEach(async () => {
    dispatched = []
    server = await serve(0)
    page = await (await browser.newContext()).newPage()
  })

  afterEach(async () => {
    await page.context().close()
    await server.close()
  })

  const isReady = (on = page) => on.waitForFunction(() => document.title === 'ready')

  it('opens by the link, takes the token out of sight, calls and is told', async () => {
    await page.goto(server.freshLink())
    await isReady()
    expect(page.url()).toBe(`http://127.0.0.1:${server.port}/`)
    const reply = await page.evaluate(() => window.bridge.call('vault.retry', undefined))
    expect(reply).toEqual({ ok: true, value: { state: 'locked' } })
    expect(dispatched).toEqual([['vault.retry', undefined]])
    for (const listener of listeners) listener({ name: 'entries.changed', payload: undefined })
    await page.waitForFunction(() => window.seen.length > 0)
    expect(await page.evaluate(() => window.seen)).toEqual([{ name: 'entries.changed' }])
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })

  it('stays open over a reload, and in a new tab of the same browser', async () => {
    await page.goto(server.freshLink())
    await isReady()
    await page.reload()
    await isReady()
    const tab = await page.context().newPage()
    await tab.goto(`http://127.0.0.1:${server.port}/`)
    await isReady(tab)
  })

  it('tells another browser, where the link was used up, to start again', async () => {
    const link = server.freshLink()
    await page.goto(link)
    await isReady()
    const context = await browser.newContext()
    const late = await context.newPage()
    await late.goto(link)
    await late.waitForURL('**/start-again')
    expect(await late.textContent('h1')).toBe('This link was used already')
    expect(await late.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('512px')
    await context.close()
  })

  it('says that Countersign was closed, and how to go on', async () => {
    await page.goto(server.freshLink())
    await isReady()
    await server.close()
    const reply = await page.evaluate(() => window.bridge.call('vault.status', undefined))
    expect(reply).toEqual({
      ok: false,
      code: 'unavailable',
      message: 'Countersign was closed. Start it again.',
    })
  })

  it('says in its place how to come back, and asks nothing by itself', async () => {
    await page.goto(server.freshLink())
    await isReady()
    const { port } = server
    const heading = page.getByRole('heading', { level: 1 })
    await server.close()
    await heading.getByText('Countersign was closed', { exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/was closed$/)
    expect(await page.textContent('main')).toContain('run “countersign ui” in a terminal')
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    server = await serve(port)
    await page.getByRole('button', { name: 'Try again' }).click()
    await heading.getByText('Countersign was started again', { exact: true }).waitFor()
    expect(asked).toEqual(['/api/session'])
    await page.goto(server.freshLink())
    await isReady()
  })

  it('is told after a gap what it missed, and asks how things stand', async () => {
    const streams: ServerResponse[] = []
    const noteStream = (started: unknown) => {
      const { request, response } = started as {
        request: IncomingMessage
        response: ServerResponse
      }
      if (request.url === '/api/events') streams.push(response)
    }
    subscribe('http.server.request.start', noteStream)
    try {
      await page.goto(server.freshLink())
      await isReady()
      streams[0]?.destroy()
      for (const listener of listeners) listener({ name: 'entries.changed', payload: undefined })
      await page.waitForFunction(() => window.seen.length > 1)
    } finally {
      unsubscribe('http.server.request.start', noteStream)
    }
    expect(streams).toHaveLength(2)
    const seen = await page.evaluate(() => window.seen)
    expect(seen.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'entries.changed' },
      { name: 'vault.changed', payload: { state: 'locked' } },
    ])
    expect(dispatched).toEqual([['vault.status', undefined]])
  })
})
