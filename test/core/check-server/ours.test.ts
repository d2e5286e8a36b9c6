import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { CheckId } from '../../../shared/check-models.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { openTrialServer, type TrialServer, type Weakness } from '../../server/weakened.ts'
import { referenceDialects, traitsOf } from '../dialects/traits.ts'
import { timeOf, tryOut, verdicts } from './try-out.ts'

describe('our server', () => {
  let server: TrialServer
  beforeAll(async () => {
    server = await openTrialServer()
  })
  afterAll(() => server.close())

  it.each(referenceDialects)('$id follows every rule that applies to it', async dialect => {
    const { id: dialectId } = dialect
    const { untriedRules, canSignOut } = traitsOf(dialect)
    const person = await server.register()
    const report = await tryOut({ ...timeOf(server), dialectId, ...person })
    expect(verdicts(report)).toMatchObject({ fail: [], skipped: untriedRules })
    expect(report.checks.map(({ id }) => id)).toEqual(CheckId.options)
    expect(report.dialect).toBe(dialectId)
    expect(await server.isTouched(person.email)).toBe(false)
    expect((await server.sessionsOf(person.email)) === 0).toBe(canSignOut)
    expect(report.leftBehind === null).toBe(canSignOut)
  })

  it('reports what it is doing, the results, and how long it waits', async () => {
    const { now, ...rest } = { now: server.clock.read, ...(await server.register()) }
    const told: string[] = []
    const waits: number[] = []
    const { checks } = await tryOut({
      ...timeOf(server),
      ...rest,
      dialectId: 'auth-v1',
      onProgress({ running, done, waitsUntil }) {
        const line = `${done.length} ${running}`
        if (told.at(-1) !== line) told.push(line)
        if (waitsUntil !== null) waits.push(waitsUntil - now())
      },
    })
    expect(told[0]).toBe('0 null')
    expect(told.slice(1, 4)).toEqual(['0 code-expiry', '1 resend-cooldown', '2 window'])
    expect(told.at(-1)).toBe('13 null')
    expect(Math.max(...waits)).toBe(301_000)
    for (const { why } of checks) expect(sayWords(why)).toMatch(/^[A-Z][^.]*\.$/)
  })
})

async function tryStrict(options: Parameters<typeof openTrialServer>[0], dialectId: string) {
  const server = await openTrialServer(options)
  onTestFinished(() => server.close())
  const person = await server.register()
  const beganAt = server.clock.read()
  const report = await tryOut({ ...timeOf(server), dialectId, ...person })
  expect(await server.isTouched(person.email)).toBe(false)
  return { ...report, minutes: (server.clock.read() - beganAt) / 60_000 }
}

describe('a server that is strict', () => {
  it('about requests gets the time that it asks for', async () => {
    const report = await tryStrict({ isCounting: true }, 'auth-pages')
    expect(verdicts(report).fail).toEqual([])
    expect(report.minutes).toBeLessThan(15)
  })

  it('about sessions is signed in to again', async () => {
    const weakness: Weakness = {
      fails: [],
      service: (service, { database }) => ({
        ...service,
        factor: {
          ...service.factor,
          async confirmEnrolment(by, code, origin) {
            const confirmed = await service.factor.confirmEnrolment(by, code, origin)
            await database.db.deleteFrom('sessions').where('user_id', '=', by.userId).execute()
            return confirmed
          },
        },
      }),
    }
    const report = await tryStrict({ weakness }, 'two-factor-auth')
    expect(verdicts(report).fail).toEqual([])
    expect(report.leftBehind).toBeNull()
  })
})
