import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isNewer, isPageOf } from '../../../core/updates/release-feed.ts'
import type { UpdateStatus } from '../../../shared/update-contract.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { makeAppBench } from '../app-bench.ts'

const page = 'https://127.0.0.1/releases/9.9.9'
const newest = { version: '9.9.9', page }
const dayMs = 86_400_000

async function serve(answer: RequestListener) {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return {
    requests,
    origin: `http://127.0.0.1:${port}`,
    feed: `http://127.0.0.1:${port}/latest.json`,
  }
}

const says =
  (body: unknown): RequestListener =>
  (_, response) =>
    void response.end(typeof body === 'string' ? body : JSON.stringify(body))

async function turnedOn(answer: RequestListener) {
  const served = await serve(answer)
  const bench = await makeAppBench()
  await bench.call('settings.update', { updateCheck: true, updateFeed: served.feed })
  return { ...served, ...bench }
}

const problemOf = ({ problem }: UpdateStatus) => problem && sayWords(problem)

describe('looking for a newer version', () => {
  it('asks nobody until it is turned on', async () => {
    const { requests, feed } = await serve(says(newest))
    const bench = await makeAppBench()
    await bench.call('settings.update', { updateFeed: feed })
    expect(await bench.call('updates.look', undefined)).toEqual({
      checkedAt: null,
      newer: null,
      problem: null,
    })
    expect(await bench.app.dispatch('updates.check', undefined)).toMatchObject({ code: 'refused' })
    expect(requests).toEqual([])
  })

  it('checks nothing, and says so, if no address was built in or entered', async () => {
    const bench = await makeAppBench()
    await bench.call('settings.update', { updateCheck: true })
    const status = await bench.call('updates.look', undefined)
    expect(status).toEqual({ checkedAt: null, newer: null, problem: null })
    expect(await bench.app.dispatch('updates.check', undefined)).toMatchObject({
      code: 'refused',
      words: { key: 'core.updates.noFeed' },
    })
  })

  it('says that there is one, in one request that tells nothing of the user', async () => {
    const { call, time, requests } = await turnedOn(says({ ...newest, more: 'passed over' }))
    const status = await call('updates.look', undefined)
    expect(status).toEqual({ checkedAt: time.now, newer: newest, problem: null })
    expect(requests).toHaveLength(1)
    const [request] = requests
    expect(request?.method).toBe('GET')
    expect(request?.url).toBe('/latest.json')
    const { host, connection, ...headers } = request?.headers ?? {}
    expect(headers).toEqual({
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'Countersign',
    })
  })

  it('asks once a day at most, over a restart, too, and whenever the user wants it', async () => {
    const { call, time, requests, folder } = await turnedOn(says(newest))
    await call('updates.look', undefined)
    time.now += dayMs - 1
    expect(await call('updates.look', undefined)).toMatchObject({ newer: newest })
    expect(requests).toHaveLength(1)
    time.now += 1
    await Promise.all([call('updates.look', undefined), call('updates.look', undefined)])
    expect(requests).toHaveLength(2)
    await call('updates.check', undefined)
    expect(requests).toHaveLength(3)
    const kept = JSON.parse(await readFile(join(folder, 'update-check.json'), 'utf8'))
    expect(kept).toMatchObject({ checkedAt: time.now, newer: newest })
    time.now -= 2 * dayMs
    await call('updates.look', undefined)
    expect(requests).toHaveLength(4)
  })

  it.each([
    ['this version', { ...newest, version: '0.0.0' }],
    ['a preview', { ...newest, version: '9.9.9-beta.1' }],
  ])('reports nothing for %s', async (_what, body) => {
    const { call } = await turnedOn(says(body))
    expect(await call('updates.look', undefined)).toMatchObject({ newer: null, problem: null })
  })

  it.each([
    ['no JSON', '<html>'],
    ['another shape', { tag: '9.9.9' }],
    ['no version', { ...newest, version: 'latest' }],
    ['nothing', ''],
  ])('reports an unusable answer: %s', async (_what, body) => {
    const { call, requests } = await turnedOn(says(body))
    const status = await call('updates.look', undefined)
    expect(problemOf(status)).toBe('127.0.0.1 doesn’t say which version is the newest.')
    // It doesn't try again and again.
    await call('updates.look', undefined)
    expect(requests).toHaveLength(1)
  })

  it('shows no page of another website, nor a script', async () => {
    for (const elsewhere of [
      'https://evil.example/9.9.9',
      'http://127.0.0.1/9.9.9',
      'javascript:alert(1)',
      'https://127.0.0.1@evil.example/',
      'https://user:pass@127.0.0.1/',
    ]) {
      const { call, app, openedPages } = await turnedOn(says({ ...newest, page: elsewhere }))
      const status = await call('updates.look', undefined)
      expect(status.newer).toBeNull()
      expect(problemOf(status)).toContain('127.0.0.1')
      expect(await app.dispatch('updates.openPage', undefined)).toMatchObject({ ok: false })
      expect(openedPages).toEqual([])
    }
  })

  it('follows redirects only on the same server', async () => {
    const moved: RequestListener = ({ url }, response) => {
      if (url === '/moved.json') response.end(JSON.stringify(newest))
      else response.writeHead(302, { location: '/moved.json' }).end()
    }
    const same = await turnedOn(moved)
    expect(await same.call('updates.look', undefined)).toMatchObject({ newer: newest })
    const other = await serve(says(newest))
    const away = await turnedOn((_, response) => {
      response.writeHead(302, { location: other.feed }).end()
    })
    expect((await away.call('updates.look', undefined)).newer).toBeNull()
    expect(other.requests).toEqual([])
  })

  it("doesn't read an endless answer", async () => {
    const { call } = await turnedOn((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      response.on('error', () => {})
      more()
    })
    const status = await call('updates.look', undefined)
    expect(status.newer).toBeNull()
    expect(problemOf(status)).not.toBeNull()
  })

  it('reports that there is no answer', async () => {
    const bench = await makeAppBench()
    const updateFeed = 'http://127.0.0.1:9/latest.json'
    await bench.call('settings.update', { updateCheck: true, updateFeed })
    expect(problemOf(await bench.call('updates.look', undefined))).toContain('127.0.0.1')
  })

  it('accepts no unencrypted address', async () => {
    const bench = await makeAppBench()
    const updateFeed = 'http://a.example/latest.json'
    await bench.call('settings.update', { updateCheck: true, updateFeed })
    expect(problemOf(await bench.call('updates.look', undefined))).toContain('https')
  })

  it('opens the page that the last answer named, and takes no other from the window', async () => {
    const { call, app, openedPages } = await turnedOn(says(newest))
    await call('updates.look', undefined)
    await app.dispatch('updates.openPage', { page: 'https://evil.example/' })
    await call('updates.openPage', undefined)
    expect(openedPages).toEqual([page])
  })

  it('trusts no note that another program has written', async () => {
    const { call, time, folder, requests, feed } = await turnedOn(says(newest))
    const path = join(folder, 'update-check.json')
    const note = { feed, checkedAt: time.now, newer: { ...newest, page: 'https://evil.example/' } }
    await writeFile(path, JSON.stringify(note))
    expect(await call('updates.look', undefined)).toMatchObject({ newer: null })
    await writeFile(path, '{')
    expect(await call('updates.look', undefined)).toMatchObject({ newer: newest })
    expect(requests).toHaveLength(1)
    await writeFile(path, JSON.stringify({ ...note, feed: 'https://elsewhere.example/' }))
    await call('updates.look', undefined)
    expect(requests).toHaveLength(2)
  })
})

it.each([
  ['1.0.0', '0.9.9', true],
  ['v1.10.0', '1.9.0', true],
  ['1.0.0', '1.0.0-beta.1', true],
  ['1.0.0', '1.0.0', false],
  ['1.0.0', '1.0.1', false],
  ['2.0.0-rc.1', '1.0.0', false],
  ['2.0', '1.0.0', false],
  ['2.0.0', 'unknown', false],
])('%s is newer than %s: %s', (version, current, expected) => {
  expect(isNewer(version, current)).toBe(expected)
})

it('a page belongs to a feed only by its host', () => {
  expect(isPageOf('https://a.example/latest.json', 'https://a.example/x')).toBe(true)
  expect(isPageOf('https://a.example/latest.json', 'https://b.a.example/x')).toBe(false)
})
