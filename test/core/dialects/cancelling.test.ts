import { describe, expect, it } from 'vitest'
import type { Http, HttpRequest } from '../../../core/dialects/http.ts'
import { dialects } from '../../../core/dialects/registry.ts'
import { parseServerAddress } from '../../../core/dialects/server-address.ts'
import { questions } from './questions.ts'

describe.each(dialects)('$id', dialect => {
  it('can be told to give up in each of its requests', async () => {
    const { signal } = new AbortController()
    const sent: HttpRequest[] = []
    const answered = new Error('not needed here')
    const http: Http = {
      address: parseServerAddress('https://auth.example.org'),
      async send(request) {
        sent.push(request)
        throw answered
      },
      clockOffsetMs: () => null,
      keepBearer() {},
      exportSession: () => ({ bearerSecret: null, cookies: [] }),
      importSession() {},
      close() {},
    }
    for (const ask of [() => dialect.detect(http, signal), ...questions]) {
      await ask(dialect.connect(http), signal)?.catch(error => {
        if (error !== answered) expect(error).toMatchObject({ code: 'refused' })
      })
    }
    expect(sent.length).toBeGreaterThan(7)
    expect(sent.filter(request => request.signal !== signal)).toEqual([])
  })
})
