import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dialectOf } from '../../../core/dialects/registry.ts'
import { codeOf, openBetterAuth, type Place, password } from '../dialects/places.ts'
import { connectTo } from '../dialects/subjects.ts'
import { openFlowBench } from './flow-bench.ts'
import { accountOf, authorised, connect, enrolment, expectDone, named } from './people.ts'

describe('better-auth', () => {
  let place: Place
  beforeAll(async () => {
    place = await openBetterAuth()
  })
  afterAll(() => place.close())

  async function somebody() {
    const bench = await openFlowBench({ clock: Date.now, advance: place.advance })
    return { bench, person: await connect(bench, place, 'better-auth', place.url) }
  }

  async function enrolled() {
    const { bench, person } = await somebody()
    const result = expectDone(await bench.call('flows.enrol', enrolment(person)))
    return { bench, person, result }
  }

  /** Tells whether a sign-in accepts the code. */
  async function takes(email: string, kind: 'totp' | 'backup', code: string): Promise<boolean> {
    const { api } = connectTo(place, dialectOf('better-auth'))
    const challenge = await api.signIn({ email, password })
    if (challenge.kind !== 'challenge') throw new Error('A second factor should be asked for.')
    const answered = api.answerChallenge(challenge, { kind, code })
    return answered.then(
      () => true,
      () => false,
    )
  }

  it('is turned on, and accepts the codes that were stored', async () => {
    const { bench, person, result } = await enrolled()
    expect(result).toMatchObject({ backupCodesFiled: 10, warning: null })
    const [entry] = bench.document().entries
    expect(await takes(person.email, 'totp', codeOf(entry?.secret ?? '', place))).toBe(true)
    expect(await takes(person.email, 'backup', entry?.backupCodes[0]?.code ?? '')).toBe(true)
  })

  it('reports that it is already on', async () => {
    const { bench, person } = await enrolled()
    const again = await bench.try('flows.enrol', enrolment(person))
    expect(again).toMatchObject({ ok: false, code: 'exists' })
  })

  it('is turned off, and on again by messages', async () => {
    const { bench, person } = await enrolled()
    const off = expectDone(await bench.call('flows.disable', authorised(person)))
    expect(off.account.status).toMatchObject({ enabled: false })
    expect(bench.document().entries).toEqual([])
    const begun = await bench.call('flows.enrol', { ...enrolment(person), method: 'message' })
    expect(begun).toMatchObject({ kind: 'code-sent' })
    const code = await place.newestCode()
    const on = expectDone(await bench.call('flows.confirm', { ...named(person), code }))
    expect(on).toMatchObject({ entryId: null, account: { status: { enabled: true } } })
  })

  it('has its secret replaced', async () => {
    const { bench, person, result } = await enrolled()
    const rotated = expectDone(await bench.call('flows.rotate', authorised(person)))
    expect(rotated.entryId).toBe(result.entryId)
    const [entry] = bench.document().entries
    expect(await takes(person.email, 'totp', codeOf(entry?.secret ?? '', place))).toBe(true)
    const [former] = bench.document().trash
    const old = codeOf(former?.entry.secret ?? '', place)
    expect(await takes(person.email, 'totp', old)).toBe(false)
  })

  it('makes new backup codes', async () => {
    const { bench, person } = await enrolled()
    const old = bench.document().entries[0]?.backupCodes[0]?.code ?? ''
    await bench.call('flows.regenerate', authorised(person))
    const codes = bench.document().entries[0]?.backupCodes ?? []
    expect(codes.filter(({ state }) => state === 'void')).toHaveLength(10)
    const fresh = codes.find(({ state }) => state === 'unused')?.code ?? ''
    expect(await takes(person.email, 'backup', old)).toBe(false)
    expect(await takes(person.email, 'backup', fresh)).toBe(true)
    expect((await accountOf(bench, person)).pending).toBeNull()
  })
})
