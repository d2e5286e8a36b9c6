/**
 * Opens what tests of accounts on servers share: a live server, users there, and the application.
 */
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { linkEntry } from '../../../core/accounts/factor-links.ts'
import { authV1 } from '../../../core/dialects/auth-v1.ts'
import type { Dialect } from '../../../core/dialects/dialect.ts'
import type { StoredBackupCode, StoredEntry } from '../../../core/vault/document.ts'
import type { Input, MethodName } from '../../../shared/contract.ts'
import { readReply } from '../../read-reply.ts'
import { type AppBench, makeAppBench } from '../app-bench.ts'
import { type OurPlace, openOurs, type Place, password } from '../dialects/places.ts'
import { type EnrolledPerson, enrol, newPerson } from '../dialects/subjects.ts'
import { makeEntry } from '../vault/vault-bench.ts'

export { password }

/** A whole test file shares one server. */
export function shareServer(): () => OurPlace {
  let place: OurPlace
  beforeAll(async () => {
    place = await openOurs()
  })
  afterAll(() => place.close())
  return () => place
}

export interface ServersBench extends AppBench {
  /** Our clock minus the server's. */
  readonly skew: { ms: number }
  /** Returns the reply, even an error, with the sentence that an error says. */
  ask<M extends MethodName>(name: M, input: Input<M>): Promise<ReturnType<typeof readReply>>
}

/** The application's clock follows the server's. */
export async function openBench(
  place: Pick<Place, 'now'>,
  passphrase: string | null = null,
): Promise<ServersBench> {
  const bench = await makeAppBench(passphrase)
  onTestFinished(() => bench.app.close())
  const skew = { ms: 0 }
  Object.defineProperty(bench.time, 'now', { get: () => place.now() + skew.ms })
  return {
    ...bench,
    skew,
    ask: async (name, input) => readReply(await bench.app.dispatch(name, input)),
  }
}

export function addInput(
  place: Pick<Place, 'url'>,
  email: string,
  over: Partial<Input<'accounts.add'>> = {},
): Input<'accounts.add'> {
  return {
    address: place.url,
    authorityPem: null,
    dialectId: 'auth-v1',
    name: 'Work',
    email,
    password,
    keepPassword: false,
    ...over,
  }
}

/** Registers a user without a second factor. */
export async function newUser(place: Place, dialect: Dialect = authV1): Promise<string> {
  return (await newPerson(place, dialect)).email
}

/** Registers a user whose second factor is an authenticator. */
export async function enrolledUser(
  place: Place,
  dialect: Dialect = authV1,
): Promise<EnrolledPerson> {
  const enrolled = await enrol(place, await newPerson(place, dialect))
  enrolled.http.close()
  return enrolled
}

/** Stores the user's secret and backup codes in the vault. */
export async function addEntryOf(
  { vault }: AppBench,
  { email, secret, backupCodes }: EnrolledPerson,
  accountId: string | null = null,
): Promise<StoredEntry> {
  const codes = backupCodes.map((code): StoredBackupCode => {
    return { code, state: 'unused', usedAt: null, note: '' }
  })
  const entry: StoredEntry = {
    ...makeEntry(email, secret),
    issuer: 'Somewhere',
    backupCodes: codes,
  }
  await vault.change(draft => {
    draft.entries.push(entry)
    if (accountId !== null) linkEntry(draft, accountId, entry.id)
  })
  return entry
}
