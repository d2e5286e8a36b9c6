import { describe, expect, it } from 'vitest'
import { authV1 } from '../../../core/dialects/auth-v1.ts'
import { createHttp, type Http } from '../../../core/dialects/http.ts'
import { parseServerAddress } from '../../../core/dialects/server-address.ts'
import { clientOf, json, refusalOf, serve } from './hostile.ts'

const status = (http: Http) => authV1.connect(http).status()
const get = (http: Http) => http.send({ method: 'GET', path: '/x', accept: 'application/json' })

describe('headers', () => {
  const later = (header: string, value: string) =>
    serve((_, response) => {
      response.setHeader(header, value)
      json(response, '{"error":{"code":"too_many_attempts","remaining_attempts":0}}', 429)
    })

  it.each([
    ['retry-after', '90', 90],
    ['x-retry-after', '7', 7],
    ['retry-after', '99999999', 86_400],
    ['retry-after', 'soon', undefined],
    ['retry-after', '-5', undefined],
  ])('%s: %s means %s s', async (header, value, seconds) => {
    const error = await refusalOf(status(clientOf(await later(header, value))))
    expect(error).toMatchObject({ code: 'try-later', remainingAttempts: 0 })
    expect(error.retryAfterSeconds).toBe(seconds)
  })

  it('an instant to retry after is read by the clock of the server', async () => {
    const url = await serve((_, response) => {
      const at = Date.now() + 600_000
      response.setHeader('date', new Date(at).toUTCString())
      response.setHeader('retry-after', new Date(at + 60_000).toUTCString())
      json(response, '{}', 503)
    })
    const { code, retryAfterSeconds } = await refusalOf(status(clientOf(url)))
    expect(code).toBe('try-later')
    expect(Math.abs(retryAfterSeconds - 60)).toBeLessThanOrEqual(2)
  })

  it.each([-600, 0, 600])('a clock %s s off is measured', async seconds => {
    const url = await serve((_, response) => {
      response.setHeader('date', new Date(Date.now() + seconds * 1000).toUTCString())
      json(response, '{}')
    })
    const http = clientOf(url)
    expect(http.clockOffsetMs()).toBeNull()
    await get(http)
    expect(Math.abs((http.clockOffsetMs() ?? 0) - seconds * 1000)).toBeLessThan(1_500)
  })

  it('a slow answer says less about the clock than an earlier quick one', async () => {
    let now = 1_800_000_000_000
    let takesMs = 100
    const url = await serve((_, response) => {
      now += takesMs
      response.setHeader('date', new Date(now).toUTCString())
      json(response, '{}')
    })
    const http = createHttp({ address: parseServerAddress(url), clock: () => now })
    await get(http)
    takesMs = 12_000
    await get(http)
    expect(Math.abs(http.clockOffsetMs() ?? 0)).toBeLessThan(1_500)
  })

  it('the date of an answer from a cache is ignored', async () => {
    const url = await serve((_, response) => {
      response.setHeader('date', new Date(Date.now() - 600_000).toUTCString())
      response.setHeader('age', '600')
      json(response, '{}')
    })
    const http = clientOf(url)
    await get(http)
    expect(http.clockOffsetMs()).toBeNull()
  })

  it('cookies expire by the clock of the server that has set them', async () => {
    const theirNow = Date.now() - 600_000
    const url = await serve((_, response) => {
      response.setHeader('date', new Date(theirNow).toUTCString())
      response.setHeader('set-cookie', `a=1; Expires=${new Date(theirNow + 60_000).toUTCString()}`)
      json(response, '{}')
    })
    const http = clientOf(url)
    await get(http)
    expect(http.exportSession().cookies).toHaveLength(1)
  })

  it('an answer without a date leaves what is known', async () => {
    const url = await serve((_, response) => {
      response.sendDate = false
      json(response, '{}')
    })
    const http = clientOf(url)
    await get(http)
    expect(http.clockOffsetMs()).toBeNull()
  })

  it('cookies are kept for their path, and put away with the session', async () => {
    const seen: (string | undefined)[] = []
    const url = await serve((request, response) => {
      seen.push(request.headers.cookie)
      response.setHeader('set-cookie', ['a=1; Path=/x; HttpOnly', 'b=2; Path=/elsewhere'])
      json(response, '{}')
    })
    const http = clientOf(url)
    await get(http)
    await get(http)
    http.importSession(null)
    await get(http)
    expect(seen).toEqual([undefined, 'a=1', undefined])
  })

  it('a cookie that comes late stays with the session that asked', async () => {
    const url = await serve((_, response) => {
      http.importSession(null)
      response.setHeader('set-cookie', 'session=of-before; Path=/')
      json(response, '{}')
    })
    const http = clientOf(url)
    await get(http)
    expect(http.exportSession().cookies).toEqual([])
  })
})
