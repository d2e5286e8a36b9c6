/** Tests what happens if a change doesn't finish, or must not. */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayWords } from '../../../shared/wording/say.ts'
import type { Words } from '../../../shared/wording/words.ts'
import { readReply } from '../../read-reply.ts'
import { sessionOf } from '../../server/harness.ts'
import { codeOf, type OurPlace, openOurs, password } from '../dialects/places.ts'
import { type Fault, type FaultProxy, openFaultProxy } from './fault-proxy.ts'
import { type FlowBench, openFlowBench } from './flow-bench.ts'
import {
  accountOf,
  authorised,
  connect,
  enrolment,
  expectAgreement,
  expectDone,
  named,
  type Person,
  restart,
} from './people.ts'

const said = (warning: Words | null) => (warning ? sayWords(warning) : null)

let place: OurPlace
let proxy: FaultProxy
beforeAll(async () => {
  place = await openOurs()
  proxy = await openFaultProxy(place)
})
afterAll(async () => {
  await proxy.close()
  await place.close()
})

const around = () => ({ clock: () => place.now(), advance: place.advance })

async function somebody(dialectId = 'auth-v1') {
  const bench = await openFlowBench(around())
  return { bench, person: await connect(bench, place, dialectId, proxy.url) }
}

async function enrolled(dialectId = 'auth-v1') {
  const { bench, person } = await somebody(dialectId)
  const { entryId } = expectDone(await bench.call('flows.enrol', enrolment(person)))
  return { bench, person, entryId: entryId ?? '' }
}

/** Turns two-factor on, on a server whose answer never comes. */
async function lostAnswer(dialectId = 'auth-v1') {
  const { bench, person } = await somebody(dialectId)
  await disturbed('answer cut', 1, () => bench.try('flows.enrol', enrolment(person)))
  return { bench, person }
}

async function disturbed<T>(fault: Fault, at: number, work: () => Promise<T>): Promise<T> {
  proxy.arm(fault, at)
  const result = await work()
  expect(proxy.disarm()).toBe(true)
  return result
}

/** Ends the sessions on the server, as its administrator would. */
async function endSessions(person: Person): Promise<void> {
  const { db } = place.opened.parts.database
  const { id } = await db
    .selectFrom('users')
    .select('id')
    .where('email', '=', person.email)
    .executeTakeFirstOrThrow()
  await db.deleteFrom('sessions').where('user_id', '=', id).execute()
}

const nothing = { password: null, proof: null }

const onPhone = (person: Person) => ({ ...enrolment(person), alsoOnPhone: true })

describe('what is missing', () => {
  it.each([
    ['auth-v1', 'Enter the account’s password.'],
    ['chat-two-step', 'Enter the chat’s two-step password.'],
  ])('is reported: %s', async (dialectId, message) => {
    const { bench, person } = await enrolled(dialectId)
    const reply = await bench.try('flows.disable', { ...named(person), ...nothing })
    expect(readReply(reply)).toMatchObject({ code: 'bad-input', message })
    expect((await accountOf(bench, person)).pending).toBeNull()
  })

  it("isn't asked for if it is saved", async () => {
    const { bench, person } = await enrolled()
    await bench.call('accounts.signIn', { id: person.id, password, keepPassword: true })
    await bench.call('flows.disable', { ...named(person), ...nothing })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })
})

describe('what the server refuses', () => {
  it('leaves everything as it was after a wrong password, even the backup code', async () => {
    const { bench, person } = await enrolled()
    const reply = await bench.try('flows.disable', {
      ...named(person),
      password: 'not the password',
      proof: { kind: 'entry-backup' },
    })
    expect(reply).toMatchObject({ code: 'wrong-password' })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it.each(['flows.disable', 'flows.rotate', 'flows.regenerate'] as const)(
    'leaves everything as it was after a wrong code: %s',
    async verb => {
      const { bench, person } = await enrolled()
      place.advance(30)
      const proof = { kind: 'totp' as const, code: '000000' }
      const reply = await bench.try(verb, { ...authorised(person), proof })
      expect(reply).toMatchObject({ code: 'wrong-code' })
      expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
    },
  )

  it.each(['flows.disable', 'flows.rotate', 'flows.regenerate'] as const)(
    'begins nothing if somebody has to sign in first: %s',
    async verb => {
      const { bench, person } = await enrolled()
      await bench.call('accounts.signOut', { id: person.id })
      expect(await bench.try(verb, authorised(person))).toMatchObject({ code: 'signed-out' })
      expect((await accountOf(bench, person)).pending).toBeNull()
    },
  )

  it('does not take a proof of a kind that the server does not ask for', async () => {
    const { bench, person } = await enrolled()
    const proof = { kind: 'entry-backup' as const }
    const reply = await bench.try('flows.regenerate', { ...authorised(person), proof })
    expect(reply).toMatchObject({ code: 'bad-input' })
  })
})

describe('an entry that is named', () => {
  it('belongs to the account from then on', async () => {
    const { bench, person, entryId } = await enrolled()
    await bench.call('accounts.update', { id: person.id, change: { entryId: null } })
    const unlinked = await bench.try('flows.regenerate', authorised(person))
    expect(unlinked).toMatchObject({ code: 'bad-input' })
    const proof = { kind: 'entry' as const, entryId }
    await bench.call('flows.regenerate', { ...authorised(person), proof })
    expect((await accountOf(bench, person)).entryId).toBe(entryId)
    await expectAgreement(bench, place, person)
  })

  it('is refused if it belongs to another account', async () => {
    const { bench, person } = await enrolled()
    const other = await connect(bench, place, 'auth-v1', proxy.url)
    const { entryId } = expectDone(await bench.call('flows.enrol', enrolment(other)))
    const proof = { kind: 'entry' as const, entryId }
    const reply = await bench.try('flows.disable', { ...authorised(person), proof })
    expect(reply).toMatchObject({ code: 'duplicate' })
  })
})

describe('one change at a time', () => {
  it('refuses another one that runs on the account', async () => {
    const { bench, person } = await somebody()
    const [one, other] = await Promise.all([
      bench.try('flows.enrol', enrolment(person)),
      bench.try('flows.enrol', enrolment(person)),
    ])
    expect(one).toMatchObject({ ok: true })
    expect(other).toMatchObject({ code: 'refused' })
  })

  it('refuses another one while an earlier one waits for its end', async () => {
    const { bench, person } = await somebody()
    await bench.call('flows.enrol', onPhone(person))
    for (const verb of ['flows.disable', 'flows.rotate', 'flows.regenerate'] as const) {
      expect(await bench.try(verb, authorised(person))).toMatchObject({ code: 'refused' })
    }
    expect(await bench.try('flows.enrol', enrolment(person))).toMatchObject({ code: 'refused' })
  })

  it.each(['flows.disable', 'flows.rotate'] as const)(
    'stops waiting for new backup codes: %s',
    async verb => {
      const { bench, person } = await enrolled()
      await disturbed('answer cut', 0, () => bench.try('flows.regenerate', authorised(person)))
      await bench.call(verb, authorised(person))
      const { isOn } = await expectAgreement(bench, place, person)
      expect(isOn).toBe(verb === 'flows.rotate')
    },
  )

  it('has nothing to continue or undo if nothing is pending', async () => {
    const { bench, person } = await enrolled()
    for (const verb of ['flows.resume', 'flows.undo'] as const) {
      expect(await bench.try(verb, authorised(person))).toMatchObject({ code: 'not-found' })
    }
  })

  it('stops if another program has continued with the account', async () => {
    const { bench, person } = await somebody()
    await bench.call('flows.enrol', onPhone(person))
    const elsewhere = await restart(bench, around())
    await elsewhere.call('flows.resume', authorised(person))
    const reply = await bench.try('flows.undo', authorised(person))
    expect(reply).toMatchObject({ ok: false, code: 'stale' })
    expect(await expectAgreement(elsewhere, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })
})

describe('the state at the server', () => {
  it('is known once it has refused to turn on what is already on', async () => {
    const { bench, person } = await enrolled()
    await bench.vault.change(draft => {
      for (const each of draft.connections) Object.assign(Object(each), { status: null })
    })
    await bench.try('flows.enrol', enrolment(person))
    expect((await accountOf(bench, person)).status).toMatchObject({ enabled: true })
  })

  it('decides if it was turned off while new backup codes were pending', async () => {
    const { bench, person } = await enrolled()
    await disturbed('answer cut', 0, () => bench.try('flows.regenerate', authorised(person)))
    await turnOffElsewhere(bench, person)
    const done = expectDone(await bench.call('flows.resume', { ...named(person), ...nothing }))
    expect(said(done.warning)).toContain('turned off in the meantime')
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })

  async function turnOffElsewhere(bench: FlowBench, { email }: Person): Promise<void> {
    place.advance(60)
    const { service, parts } = place.opened
    const { id } = await parts.database.db
      .selectFrom('users')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const code = codeOf(bench.document().entries[0]?.secret ?? '', place)
    await service.factor.disable(
      sessionOf(id),
      password,
      { code },
      { address: null, userAgent: null },
    )
  }
})

describe('the phone', () => {
  it('is shown the secret that is confirmed afterwards', async () => {
    const { bench, person } = await somebody()
    const scan = await bench.call('flows.enrol', onPhone(person))
    expect(scan.kind).toBe('scan')
    const setup = { id: person.id, confirmation: { confirmed: true as const } }
    const { secret, uri, svg } = await bench.call('flows.showSetup', setup)
    expect(uri).toContain(`secret=${secret}`)
    expect(svg).toContain('<svg')
    await bench.call('flows.resume', authorised(person))
    expect(bench.document().entries.map(entry => entry.secret)).toEqual([secret])
    await expectAgreement(bench, place, person)
    expect(await bench.try('flows.showSetup', setup)).toMatchObject({ code: 'not-found' })
  })

  it('was shown it behind a yes that is good for its backup codes, for a minute and until the lock', async () => {
    const { bench, person } = await somebody()
    await bench.call('flows.enrol', onPhone(person))
    const confirmation = { confirmed: true as const }
    await bench.call('flows.showSetup', { id: person.id, confirmation })
    const [setup] = bench.document().entries
    const reveal = (entryId = '') => bench.call('backupCodes.reveal', { entryId, confirmation })
    await reveal(setup?.id)
    expect(bench.asked).toHaveLength(2)
    const result = await bench.call('flows.resume', authorised(person))
    const entryId = result.kind === 'done' ? (result.entryId ?? '') : ''
    expect((await reveal(entryId)).codes).toHaveLength(10)
    expect(bench.asked).toHaveLength(2)
    bench.lock()
    await reveal(entryId)
    expect(bench.asked).toHaveLength(3)
  })

  it('asks anew for the backup codes that are made later', async () => {
    const { bench, person } = await somebody()
    await bench.call('flows.enrol', onPhone(person))
    const confirmation = { confirmed: true as const }
    await bench.call('flows.showSetup', { id: person.id, confirmation })
    const result = await bench.call('flows.resume', authorised(person))
    const entryId = result.kind === 'done' ? (result.entryId ?? '') : ''
    place.advance(30)
    await bench.call('flows.regenerate', authorised(person))
    await bench.call('backupCodes.reveal', { entryId, confirmation })
    expect(bench.asked).toEqual([
      expect.stringMatching(/^Show the new secret of /),
      expect.stringMatching(/^Show the backup codes of /),
    ])
  })

  it('is shown another one if the server has dropped the first', async () => {
    const { bench, person } = await somebody()
    const scan = await bench.call('flows.enrol', onPhone(person))
    await turnOnElsewhere(person, { confirms: false })
    const again = await bench.call('flows.resume', authorised(person))
    if (scan.kind !== 'scan' || again.kind !== 'scan') throw new Error('It should be shown.')
    expect(again.entryId).not.toBe(scan.entryId)
    await bench.call('flows.resume', authorised(person))
    await expectAgreement(bench, place, person)
  })

  it('leaves alone a secret that was turned on elsewhere', async () => {
    const { bench, person } = await somebody()
    await bench.call('flows.enrol', onPhone(person))
    const there = await turnOnElsewhere(person, { confirms: true })
    // This ended the session, which had only a password.
    const { id } = person
    const over = await bench.try('flows.resume', authorised(person))
    expect(over).toMatchObject({ code: 'signed-out' })
    await bench.call('accounts.signIn', { id, password, keepPassword: false })
    place.advance(30)
    const proof = { kind: 'totp', code: codeOf(there, place) } as const
    await bench.call('accounts.answer', { id, proof })
    const resumed = await bench.try('flows.resume', authorised(person))
    expect(resumed).toMatchObject({ code: 'exists' })
    const undone = expectDone(await bench.call('flows.undo', authorised(person)))
    expect(said(undone.warning)).toContain('turned on elsewhere')
    expect(undone.account).toMatchObject({
      entryId: null,
      pending: null,
      status: { enabled: true },
    })
  })

  async function turnOnElsewhere({ email }: Person, { confirms }: { confirms: boolean }) {
    const { service } = place.opened
    const origin = { address: null, userAgent: null }
    const signedIn = await service.signIn.begin(email, password, origin)
    if (signedIn.kind !== 'signed-in') throw new Error('No second factor should be asked for.')
    const { id } = signedIn.user
    const { secret } = await service.factor.beginTotp(sessionOf(id), 'now', origin)
    if (confirms)
      await service.factor.confirmEnrolment(sessionOf(id), codeOf(secret, place), origin)
    return secret
  }
})

describe('going on', () => {
  it('finishes what the server had done, and knows of the codes that came with the setup', async () => {
    const { bench, person } = await lostAnswer('auth-v1')
    const done = expectDone(await bench.call('flows.resume', { ...named(person), ...nothing }))
    expect(done).toMatchObject({ backupCodesFiled: 10, warning: null })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('reports that backup codes were lost, and what to do about it', async () => {
    const { bench, person } = await lostAnswer('two-factor-auth')
    const done = expectDone(await bench.call('flows.resume', { ...named(person), ...nothing }))
    expect(said(done.warning)).toContain('replace the secret')
    await bench.call('flows.rotate', authorised(person))
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('waits for the sign-in where the session has ended in between', async () => {
    const { bench, person } = await somebody()
    await bench.call('flows.enrol', onPhone(person))
    await endSessions(person)
    const ended = await bench.try('flows.resume', authorised(person))
    expect(ended).toMatchObject({ code: 'signed-out' })
    await bench.call('accounts.signIn', { id: person.id, password, keepPassword: false })
    await bench.call('flows.resume', authorised(person))
    await expectAgreement(bench, place, person)
  })

  it('brings back an entry that was removed in between', async () => {
    const { bench, person } = await lostAnswer()
    await bench.vault.change(draft => {
      const entry = draft.entries.pop()
      if (entry) draft.trash.push({ entry, trashedAt: place.now() })
    })
    await bench.call('flows.resume', authorised(person))
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('takes the next code where the first one of the period was used elsewhere', async () => {
    const { bench, person } = await enrolled()
    // Nothing remembers which codes were used before.
    const later = await restart(bench, around())
    await later.call('flows.disable', authorised(person))
    await expectAgreement(later, place, person)
  })
})

describe('undoing', () => {
  it('asks for the password if two-factor is on by now, and says how to finish without it', async () => {
    const { bench, person } = await lostAnswer()
    const reply = await bench.try('flows.undo', { ...named(person), ...nothing })
    expect(reply).toMatchObject({ code: 'bad-input' })
    expect(reply.ok || sayWords(reply.words)).toContain('Finish the change instead.')
    expect((await accountOf(bench, person)).pending).toMatchObject({ kind: 'enrol' })
  })

  it('keeps the setup where the password is wrong', async () => {
    const { bench, person } = await lostAnswer()
    const wrong = { ...authorised(person), password: 'not the password' }
    expect(await bench.try('flows.undo', wrong)).toMatchObject({ code: 'wrong-password' })
    expect((await accountOf(bench, person)).pending).toMatchObject({ kind: 'enrol' })
    await bench.call('flows.undo', authorised(person))
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })

  it('leaves nothing behind that a late code could turn on', async () => {
    const { bench, person } = await somebody()
    await disturbed('request cut', 1, () => bench.try('flows.enrol', enrolment(person)))
    const [entry] = bench.document().entries
    await bench.call('flows.undo', authorised(person))
    const code = codeOf(entry?.secret ?? '', place)
    const { db } = place.opened.parts.database
    const user = await db
      .selectFrom('users')
      .select('id')
      .where('email', '=', person.email)
      .executeTakeFirstOrThrow()
    const origin = { address: null, userAgent: null }
    const late = place.opened.service.factor.confirmEnrolment(sessionOf(user.id), code, origin)
    await expect(late).rejects.toMatchObject({ code: 'invalid_code' })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })

  it('of a turning off that was never asked for leaves it on', async () => {
    const { bench, person } = await enrolled()
    await disturbed('request cut', 0, () => bench.try('flows.disable', authorised(person)))
    const done = expectDone(await bench.call('flows.undo', { ...named(person), ...nothing }))
    expect(done.warning).toBeNull()
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it.each([
    ['flows.disable', 'already turned'],
    ['flows.rotate', 'Turn it on again'],
  ] as const)('after turning off says so: %s', async (verb, words) => {
    const { bench, person } = await enrolled()
    await disturbed('answer cut', 0, () => bench.try(verb, authorised(person)))
    const done = expectDone(await bench.call('flows.undo', { ...named(person), ...nothing }))
    expect(said(done.warning)).toContain(words)
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })

  it('after replacing a secret says that two-factor is off', async () => {
    const { bench, person } = await enrolled()
    await disturbed('answer cut', 2, () => bench.try('flows.rotate', authorised(person)))
    place.advance(30)
    const done = expectDone(await bench.call('flows.undo', authorised(person)))
    expect(said(done.warning)).toContain('Turn it on again')
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })

  it('of new backup codes is refused, since nobody knows which ones count', async () => {
    const { bench, person } = await enrolled()
    await disturbed('answer cut', 0, () => bench.try('flows.regenerate', authorised(person)))
    expect(await bench.try('flows.undo', authorised(person))).toMatchObject({ code: 'refused' })
    await bench.call('flows.resume', authorised(person))
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })
})

describe('waiting', () => {
  /** Enters five wrong codes, so that the next is refused unseen for a while. */
  async function throttled() {
    const { bench, person, entryId } = await enrolled()
    place.advance(30)
    const proof = { kind: 'totp' as const, code: '000000' }
    for (let wrong = 0; wrong < 5; wrong++) {
      await bench.try('flows.disable', { ...authorised(person), proof })
    }
    return { bench, person, entryId }
  }

  it('is told with its end, and then it is done', async () => {
    const { bench, person } = await throttled()
    await bench.call('flows.disable', authorised(person))
    const [wait = 0] = bench.waits
    expect(wait).toBeGreaterThan(0)
    const waited = bench.progress().find(({ waitsUntil }) => waitsUntil !== null)
    expect(waited?.steps).toContainEqual({ id: 'turn-off', state: 'doing' })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })

  it('can be stopped, and gone on with', async () => {
    const { bench, person } = await throttled()
    const flow = randomUUID()
    const stopping = openOnWait(bench, () => bench.try('flows.cancel', { flow }))
    const reply = await bench.try('flows.disable', { ...authorised(person), flow })
    await stopping.done()
    expect(readReply(reply)).toMatchObject({ code: 'refused', message: 'The change was stopped.' })
    expect((await accountOf(bench, person)).pending).toMatchObject({ kind: 'disable' })
    await bench.call('flows.resume', authorised(person))
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })

  it("isn't done with a typed code", async () => {
    const { bench, person, entryId } = await throttled()
    const secret = bench.document().entries.find(({ id }) => id === entryId)?.secret ?? ''
    const proof = { kind: 'totp' as const, code: codeOf(secret, place) }
    const reply = await bench.try('flows.disable', { ...authorised(person), proof })
    expect(reply).toMatchObject({ code: 'try-later' })
    expect((await accountOf(bench, person)).pending).toBeNull()
    expect(bench.waits).toEqual([])
  })

  function openOnWait(bench: FlowBench, work: () => Promise<unknown>) {
    let running: Promise<unknown> = Promise.resolve()
    bench.waits.push = (...ms) => {
      running = work()
      return Array.prototype.push.apply(bench.waits, ms)
    }
    return { done: () => running }
  }
})

describe('telling how far it is', () => {
  it('begins with the first step, and ends with all of them done', async () => {
    const { bench, person } = await enrolled()
    await bench.call('flows.rotate', authorised(person))
    const told = bench.progress().filter(({ steps }) => steps[0]?.id === 'turn-off')
    expect(told.at(0)?.steps.map(({ state }) => state)).toEqual([
      'doing',
      ...Array(6).fill('waiting'),
    ])
    expect(told.at(-1)?.steps.map(({ id, state }) => [id, state])).toEqual(
      ['turn-off', 'begin', 'store', 'confirm', 'file-codes', 'status', 'trash'].map(id => [
        id,
        'done',
      ]),
    )
  })

  it('names the step that has failed', async () => {
    const { bench, person } = await somebody()
    await disturbed('answer cut', 1, () => bench.try('flows.enrol', enrolment(person)))
    expect(bench.progress().at(-1)?.steps).toContainEqual({ id: 'confirm', state: 'failed' })
  })
})

describe('resync', () => {
  it('takes two codes of the entry', async () => {
    const { bench, person } = await enrolled()
    place.advance(60)
    const flow = { ...named(person), codes: null }
    const { driftPeriods } = await bench.call('flows.resync', flow)
    expect(driftPeriods).toBe(0)
    await bench.call('flows.disable', authorised(person))
    await expectAgreement(bench, place, person)
  })

  it('takes two codes that were typed', async () => {
    const { bench, person, entryId } = await enrolled()
    const secret = bench.document().entries.find(({ id }) => id === entryId)?.secret ?? ''
    const codes: [string, string] = [codeOf(secret, place, 7), codeOf(secret, place, 8)]
    const reply = await bench.call('flows.resync', { ...named(person), codes })
    expect(reply).toEqual({ driftPeriods: 8 })
    const again = await bench.try('flows.resync', { ...named(person), codes })
    expect(again).toMatchObject({ code: 'wrong-code' })
  })

  it("is refused if the server doesn't support it", async () => {
    const { bench, person } = await enrolled('users-2fa')
    const reply = await bench.try('flows.resync', { ...named(person), codes: null })
    expect(reply).toMatchObject({ code: 'refused' })
  })
})
