/**
 * Sends bytes that are hardly HTTP, and expects an answer in the JSON shape, or none, and a server
 * that keeps running.
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { repetitions, seed } from '../../repetitions.ts'
import { createClient, type Live, openLive } from '../http/live.ts'

let live: Live
beforeAll(async () => {
  live = await openLive()
})
afterAll(() => live.close())

/** Returns everything that the server sent before either side closed the connection. */
async function say(bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(live.server.url)
  const socket = connect({ host: hostname, port: Number(port) })
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(chunk))
  // A reset is a way of closing the connection.
  socket.on('error', () => {})
  socket.end(bytes)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('utf8')
}

const line = 'POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\n'
const json = 'content-type: application/json\r\n'

const cases = {
  'no HTTP': 'hello\r\n\r\n',
  'an unknown method': 'BREW /api/v1/auth/login HTTP/1.1\r\nhost: x\r\n\r\n',
  'no host': 'GET /healthz HTTP/1.1\r\n\r\n',
  'another version': 'GET /healthz HTTP/9.9\r\nhost: x\r\n\r\n',
  'a control character in a header': `${line}cookie: a\u0000b\r\n\r\n`,
  'a header without a colon': `${line}nonsense\r\n\r\n`,
  'headers of 100 kB': `${line}cookie: ${'x'.repeat(100_000)}\r\n\r\n`,
  'two lengths': `${line}${json}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`,
  'a length and chunks': `${line}${json}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  'a negative length': `${line}${json}content-length: -1\r\n\r\n{}`,
  'a chunk without a length': `${line}${json}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n`,
  'a path that is no URL': 'GET //%%%%%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  'a path of 20 kB': `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
}

function expectRefusals(said: string): void {
  for (const answer of said.split(/(?=HTTP\/1\.1 \d{3})/).filter(Boolean)) {
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    const status = Number(head.slice(9, 12))
    expect(status, said).toBeGreaterThanOrEqual(400)
    expect(status, said).toBeLessThan(500)
    // Node answers some requests itself (no host, what Expect names) without a body.
    if (/^0?\s*$/.test(body)) continue
    expect(JSON.parse(body), said).toEqual({
      error: { code: expect.stringMatching(/^[a-z_]+$/), message: expect.any(String) },
    })
  }
}

it.each(Object.entries(cases))('refuses %s', async (_, text) => {
  const said = await say(Buffer.from(text, 'latin1'))
  expect(said).toMatch(/^HTTP\/1\.1 4/)
  expectRefusals(said)
})

it('survives any bytes', async () => {
  const changed = fc
    .tuple(fc.constantFrom(...Object.values(cases)), fc.nat(200), fc.string({ unit: 'binary' }))
    .map(([text, at, put]) => Buffer.from(text.slice(0, at) + put + text.slice(at), 'latin1'))
  const bytes = fc.oneof(
    changed,
    fc.uint8Array({ maxLength: 400 }).map(array => Buffer.from(array)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async given => expectRefusals(await say(given))),
    { numRuns: repetitions(150, 5_000), seed, endOnFailure: true },
  )
  expect((await createClient(live.server).get('/healthz')).status).toBe(200)
})
