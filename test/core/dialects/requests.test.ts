import { beforeAll, describe, expect, it } from 'vitest'
import type { Http } from '../../../core/dialects/http.ts'
import { dialects } from '../../../core/dialects/registry.ts'
import { codeOf, openHttp, type Place, password } from './places.ts'
import { newPerson, passwordFor, sharePlaces } from './subjects.ts'
import { traitsOf } from './traits.ts'

const placeOf = sharePlaces()

describe.each(dialects)('$id', dialect => {
  let place: Place
  beforeAll(() => {
    place = placeOf(dialect)
  })

  it('turns two-factor on with no more requests than that takes', async () => {
    const { email } = await newPerson(place, dialect)
    const http = openHttp(place)
    const calls: string[] = []
    const counting: Http = {
      ...http,
      async send(request) {
        calls.push(`${request.method} ${request.path}`)
        const answer = await http.send(request)
        // A page that a form led to was requested as well.
        if (request.method === 'POST' && answer.call.startsWith('GET')) calls.push(answer.call)
        return answer
      },
    }
    const api = dialect.connect(counting)
    await api.signIn({ email, password })
    const { requestsToSignIn, requestsToTurnOn } = traitsOf(dialect)
    expect(calls).toHaveLength(requestsToSignIn)
    calls.length = 0
    const setup = await api.beginEnrolment({
      method: 'totp',
      password: passwordFor(api.abilities.beginNeeds),
    })
    if (setup.kind !== 'totp') throw new Error('There should be a secret.')
    await api.confirmEnrolment({ kind: 'totp', code: codeOf(setup.secret, place) })
    expect(await api.status()).toMatchObject({ enabled: true })
    expect(calls).toHaveLength(requestsToTurnOn)
  })

  it('tells how far the clock of the server is off, whatever was asked', async () => {
    const http = openHttp({ url: place.url, now: () => place.now() - 600_000 })
    const { email } = await newPerson(place, dialect)
    await dialect.connect(http).signIn({ email, password })
    expect(Math.abs((http.clockOffsetMs() ?? 0) - 600_000)).toBeLessThan(2_000)
  })
})
