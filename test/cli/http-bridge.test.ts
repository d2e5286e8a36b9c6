import { randomBytes } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
} from 'vitest'
import { plainAddress } from '../../cli/ui/address.ts'
import { writeOpeningFile } from '../../cli/ui/opening-file.ts'
import type { UiServer } from '../../cli/ui/server.ts'
import { hasBrowser, openBrowser } from '../e2e/browser.ts'
import { type BridgePage, createBridgePage } from './bridge-page.ts'

let bridgePage: BridgePage
let browser: Browser
let server: UiServer
let page: Page

beforeAll(async () => {
  if (!hasBrowser) return
  bridgePage = await createBridgePage()
  browser = await openBrowser()
})

afterAll(async () => {
  if (!hasBrowser) return
  await browser.close()
  await bridgePage.remove()
})

beforeEach(async ({ skip }) => {
  skip(!hasBrowser, 'there is no Chromium')
  bridgePage.dispatched.length = 0
  server = await bridgePage.serve()
  page = await (await browser.newContext()).newPage()
})

afterEach(async () => {
  if (!hasBrowser) return
  await page.context().close()
  await server.close()
})

const isReady = (on = page) => on.waitForFunction(() => document.title === 'ready')
const open = async (on = page) => {
  await on.goto(server.freshLink().url)
  await isReady(on)
}
const headingOf = (on: Page, text: string) =>
  on.getByRole('heading', { level: 1 }).getByText(text, { exact: true })
/** Opens a tab with the session of the first one, as the browser's “Duplicate tab” does. */
const copyOfTab = async () => {
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open('/')),
  ])
  await isReady(copy)
  return copy
}

describe('the bridge over HTTP, in a real browser', () => {
  it('opens by the link, hides the token, makes calls, and gets events', async () => {
    await open()
    expect(page.url()).toMatch(/^http:\/\/[0-9a-f]{16}\.localhost:\d+\/$/)
    const reply = await page.evaluate(() => window.bridge.call('vault.retry', undefined))
    expect(reply).toEqual({ ok: true, value: { state: 'locked' } })
    expect(bridgePage.dispatched).toEqual([['vault.retry', undefined]])
    bridgePage.emit({ name: 'entries.changed', payload: undefined })
    await page.waitForFunction(() => window.seen.length > 0)
    expect(await page.evaluate(() => window.seen)).toEqual([{ name: 'entries.changed' }])
    expect(await page.evaluate(() => window.notices)).toEqual([])
  })

  it('stays open over reloads, which count as no other tab', async () => {
    await open()
    for (const _ of [1, 2, 3]) {
      await page.reload()
      await isReady()
      expect(await page.evaluate(() => window.notices)).toEqual([])
    }
    const reply = await page.evaluate(() => window.bridge.call('vault.retry', undefined))
    expect(reply).toMatchObject({ ok: true })
  })

  it('tells a tab without a session to start again', async () => {
    await open()
    const tab = await page.context().newPage()
    await tab.goto(`${server.origin}/`)
    await tab.waitForURL('**/start-again')
    expect(await tab.textContent('h1')).toBe('Countersign needs a fresh link')
    expect(await tab.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('512px')
  })

  it('tells a visitor who types the port where the page is, without its name', async () => {
    await page.goto(`http://127.0.0.1:${server.port}/`)
    expect(await page.textContent('h1')).toBe('Countersign has another address')
    expect(await page.content()).not.toContain(new URL(server.origin).hostname)
  })

  it('says that Countersign was closed, and how to go on', async () => {
    await open()
    await server.close()
    const reply = await page.evaluate(() => window.bridge.call('vault.status', undefined))
    expect(reply).toEqual({
      ok: false,
      code: 'unavailable',
      words: { key: 'bridge.closed' },
    })
  })

  it('explains how to come back, and requests nothing by itself', async () => {
    await open()
    const { port } = server
    await server.close()
    await headingOf(page, 'Countersign was closed').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/was closed$/)
    expect(await page.textContent('main')).toContain('run “countersign ui” in a terminal')
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    server = await bridgePage.serve({ port })
    await page.getByRole('button', { name: 'Try again' }).click()
    await headingOf(page, 'Countersign was restarted').waitFor()
    expect(asked).toEqual(['/api/session/check'])
    await open()
  })

  it('gets missed events after a gap, and asks for the state', async () => {
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
      await open()
      streams[0]?.destroy()
      bridgePage.emit({ name: 'entries.changed', payload: undefined })
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
    expect(bridgePage.dispatched).toEqual([['vault.status', undefined]])
  })

  it('finds a connection for the lock while slow calls wait', async () => {
    await open()
    const replies = await page.evaluate(async () => {
      const real = window.fetch
      let waiting = 0
      window.fetch = (input, init) => {
        if (!String(init?.body).includes('accounts.')) return real(input, init)
        waiting += 1
        return new Promise(() => {})
      }
      const slow = Array.from({ length: 12 }, (_, at) => ({ id: `${at}` }))
      for (const input of slow) void window.bridge.call('accounts.refresh', input as never)
      const lock = await window.bridge.call('vault.lock', undefined)
      return { lock, waiting }
    })
    expect(replies).toEqual({ lock: expect.objectContaining({ ok: true }), waiting: 4 })
  })
})

describe('attack 3: whoever took the link or the session', () => {
  it('starts the browser without a token in its arguments, by a file', async () => {
    const { url } = server.freshLink()
    const place = { env: {}, platform: process.platform, browserFolder: null }
    const file = await writeOpeningFile(url, place)
    onTestFinished(() => file.remove())
    await page.goto(`${pathToFileURL(file.path)}`)
    await isReady()
    expect(page.url()).toBe(`${server.origin}/`)
  })

  it('comes second by a used link and is refused, and the first is told once', async () => {
    const { url } = server.freshLink()
    await page.goto(url)
    await isReady()
    const context = await browser.newContext()
    const late = await context.newPage()
    for (const _ of [1, 2]) {
      await late.goto(url)
      await late.waitForURL('**/start-again')
    }
    await page.waitForFunction(() => window.notices.length > 0)
    expect(await page.evaluate(() => window.notices)).toEqual(['link-tried-again'])
    await context.close()
  })

  it('is put out by a fresh link, and both are told', async () => {
    const context = await browser.newContext()
    const thief = await context.newPage()
    await open(thief)
    await open()
    await headingOf(thief, 'A fresh link closed this tab').waitFor()
    expect(await page.evaluate(() => window.notices)).toEqual(['ended-session'])
    await thief.reload()
    await thief.waitForURL('**/start-again')
    expect(await page.evaluate(() => window.bridge.call('vault.retry', undefined))).toMatchObject({
      ok: true,
    })
    await context.close()
  })

  it('has one page at a time: a second one takes over, and both are told', async () => {
    await open()
    const copy = await copyOfTab()
    expect(await copy.evaluate(() => window.notices)).toEqual(['took-over'])
    await headingOf(page, 'Countersign is open in another tab').waitFor()
    await page.getByRole('button', { name: 'Use it here' }).click()
    await isReady()
    await headingOf(copy, 'Countersign is open in another tab').waitFor()
  })
})

describe('attack 4: another program on this computer', () => {
  it('gets no cookie, and finds none of ours in the browser', async () => {
    await open()
    expect(await page.context().cookies()).toEqual([])
    let cookie: string | undefined
    const other = createServer((request, response) => {
      cookie = request.headers.cookie
      response.end()
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise(resolve => other.once('listening', resolve))
    const tab = await page.context().newPage()
    await tab.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    expect(cookie).toBeUndefined()
  })

  it('answers for our name on the network: browsers that ask there are not led on', async () => {
    const userAgent =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15'
    const context = await browser.newContext({ userAgent })
    onTestFinished(() => context.close())
    const safari = await context.newPage()
    const asked: string[] = []
    safari.on('request', request => asked.push(new URL(request.url()).protocol))
    const place = { env: {}, platform: process.platform, browserFolder: null }
    const file = await writeOpeningFile(server.freshLink().url, place)
    onTestFinished(() => file.remove())
    await safari.goto(`${pathToFileURL(file.path)}`)
    await safari.getByText('countersign ui --plain-address').waitFor()
    expect(new Set(asked)).toEqual(new Set(['file:']))

    const plain = await bridgePage.serve({ address: plainAddress(randomBytes, process.platform) })
    onTestFinished(() => plain.close())
    const other = await writeOpeningFile(plain.freshLink().url, place)
    onTestFinished(() => other.remove())
    await safari.goto(`${pathToFileURL(other.path)}`)
    await isReady(safari)
    expect(safari.url()).toBe(`${plain.origin}/`)
  })

  it('left a service worker and data at our address: nothing is sent, and it is wiped', async () => {
    const address = { name: 'left-behind.localhost', listensOn: ['127.0.0.1'] }
    const { port } = server
    await server.close()
    const foreign = createServer(({ url }, response) => {
      const script = 'addEventListener("fetch", event => event.respondWith(fetch(event.request)))'
      const type = url === '/worker.js' ? 'text/javascript' : 'text/html'
      response.writeHead(200, { 'content-type': type })
      response.end(url === '/worker.js' ? script : '<title>foreign</title>')
    }).listen(port, '127.0.0.1')
    await new Promise(resolve => foreign.once('listening', resolve))
    await page.goto(`http://${address.name}:${port}/`)
    await page.evaluate(async () => {
      localStorage.setItem('left', 'behind')
      await navigator.serviceWorker.register('/worker.js')
      await navigator.serviceWorker.ready
    })
    foreign.closeAllConnections()
    await new Promise(resolve => foreign.close(resolve))

    server = await bridgePage.serve({ port, address })
    const asked: string[] = []
    const note = (started: unknown) => {
      const { request } = started as { request: IncomingMessage }
      asked.push(request.url ?? '')
    }
    subscribe('http.server.request.start', note)
    onTestFinished(() => void unsubscribe('http.server.request.start', note))
    const { url } = server.freshLink()
    await page.goto('about:blank')
    // The link skips the page that wipes, as in a browser that doesn't support it.
    await page.goto(url.replace('/open#', '/#'))
    await headingOf(page, 'Another program could read this page').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await headingOf(page, 'Another program could read this page').waitFor()
    expect(asked.filter(path => path.startsWith('/api/'))).toEqual([])
    await page.goto(url)
    await isReady()
    expect(await page.evaluate(() => localStorage.getItem('left'))).toBeNull()
  })

  it('cannot make a service worker of one of our own files', async () => {
    await open()
    const outcome = await page.evaluate(() =>
      navigator.serviceWorker.register('/main.js').then(
        () => 'registered',
        () => 'refused',
      ),
    )
    expect(outcome).toBe('refused')
  })
})
