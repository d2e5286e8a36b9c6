import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountApi, Proof } from '../../../core/dialects/dialect.ts'
import { openFlowBench } from '../flows/flow-bench.ts'
import { connect, enrolment, expectAgreement, expectDone } from '../flows/people.ts'
import { codeOf, type OurPlace, openOurs, password } from './places.ts'
import { connectTo, newPerson, passwordFor, signIn } from './subjects.ts'
import { referenceDialects } from './traits.ts'

const elevenMinutes = 11 * 60

describe.each(referenceDialects)('turning two-factor on by $id', dialect => {
  let place: OurPlace
  beforeAll(async () => {
    place = await openOurs()
  })
  afterAll(() => place.close())

  const begin = async ({ abilities, beginEnrolment }: AccountApi) => {
    const given = passwordFor(abilities.beginNeeds)
    const setup = await beginEnrolment({ method: 'totp', password: given })
    return setup.kind === 'totp' ? setup.secret : ''
  }
  const proofOf = (secret: string): Proof => ({ kind: 'totp', code: codeOf(secret, place) })

  it('attack 14: takes a sign-in that is ten minutes old for none, and goes on after another', async () => {
    const person = await newPerson(place, dialect)
    await signIn(person)
    place.advance(elevenMinutes)
    await expect(begin(person.api)).rejects.toMatchObject({ code: 'signed-out' })
    await signIn(person)
    await person.api.confirmEnrolment(proofOf(await begin(person.api)))
    expect((await person.api.status()).enabled).toBe(true)
  })

  it('attack 14: confirms no setup that another session began', async () => {
    const person = await newPerson(place, dialect)
    const stolen = { ...person, ...connectTo(place, dialect) }
    await signIn(stolen)
    place.advance(elevenMinutes)
    await signIn(person)
    const secret = await begin(person.api)
    const confirming = stolen.api.confirmEnrolment(proofOf(secret))
    await expect(confirming).rejects.toMatchObject({ code: 'signed-out' })
    await person.api.confirmEnrolment(proofOf(secret))
  })

  it('continues automatically if the password is saved, and otherwise says what to do', async () => {
    const bench = await openFlowBench({ clock: () => place.now(), advance: place.advance })
    const person = await connect(bench, place, dialect.id, place.url)
    place.advance(elevenMinutes)
    const { id } = person
    await expect(bench.call('flows.enrol', enrolment(person))).rejects.toMatchObject({
      code: 'signed-out',
    })
    await bench.call('accounts.signIn', { id, password, keepPassword: true })
    place.advance(elevenMinutes)
    expectDone(await bench.call('flows.enrol', enrolment(person)))
    expect((await expectAgreement(bench, place, person)).isOn).toBe(true)
  })
})
