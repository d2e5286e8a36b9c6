/** Registers users on the servers that the dialects are tested with. */
import { afterAll, beforeAll } from 'vitest'
import type { AccountApi, Dialect, Need, Proof } from '../../../core/dialects/dialect.ts'
import type { Http } from '../../../core/dialects/http.ts'
import { codeOf, openBetterAuth, openHttp, openOurs, type Place, password } from './places.ts'
import { traitsOf } from './traits.ts'

/** A whole test file shares one server of each kind. */
export function sharePlaces(): (dialect: Dialect) => Place {
  let ours: Place
  let better: Place
  beforeAll(async () => {
    ours = await openOurs()
    better = await openBetterAuth()
  })
  afterAll(async () => {
    await ours.close()
    await better.close()
  })
  return dialect => (traitsOf(dialect).server === 'reference' ? ours : better)
}

export const twoStepPassword = 'a password of its own'

/** Has an account there, and a session of the application for it. */
export interface Person {
  readonly email: string
  readonly password: string
  readonly http: Http
  readonly api: AccountApi
}

export interface EnrolledPerson extends Person {
  readonly secret: string
  readonly backupCodes: readonly string[]
}

let people = 0

export async function newPerson(place: Place, dialect: Dialect): Promise<Person> {
  people++
  const email = `person${people}@dialects.example`
  await place.register(email, `+4930555${String(people).padStart(4, '0')}`)
  return { email, password, ...connectTo(place, dialect) }
}

export function connectTo(place: Place, dialect: Dialect): { http: Http; api: AccountApi } {
  const http = openHttp(place)
  return { http, api: dialect.connect(http) }
}

export async function signIn({ api, email }: Person): Promise<void> {
  const outcome = await api.signIn({ email, password })
  if (outcome.kind !== 'signed-in') throw new Error('No second factor should be asked for.')
}

/**
 * Turns two-factor on with an authenticator, and advances to a newer code than the one that
 * confirmed it.
 */
export async function enrol(place: Place, person: Person): Promise<EnrolledPerson> {
  const { api, email } = person
  await signIn(person)
  const setup = await api.beginEnrolment({
    method: 'totp',
    recoveryEmail: email,
    password: passwordFor(api.abilities.beginNeeds),
  })
  if (setup.kind !== 'totp') throw new Error('There should be a secret.')
  const code = codeOf(setup.secret, place)
  const later = await api.confirmEnrolment({ kind: 'totp', code })
  place.nextCode()
  return { ...person, secret: setup.secret, backupCodes: setup.backupCodes ?? later ?? [] }
}

export function passwordFor(needs: readonly Need[]): string | undefined {
  if (needs.includes('password')) return password
  return needs.includes('two-step-password') ? twoStepPassword : undefined
}

/** Returns everything that the change requires, with correct values. */
export function authorityFor(
  needs: readonly Need[],
  proof: Proof,
): { password?: string | undefined; proof?: Proof } {
  return {
    password: passwordFor(needs),
    ...(needs.includes('proof') && { proof }),
  }
}

export function totp(person: EnrolledPerson, place: Place): Proof {
  return { kind: 'totp', code: codeOf(person.secret, place) }
}
