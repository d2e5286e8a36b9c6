/** Connects users of live servers, and compares what both sides know about their second factor. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { findAccount } from '../../../core/accounts/stored-account.ts'
import type { StoredBackupCode } from '../../../core/vault/document.ts'
import { createAccountFactor } from '../../../server/two-factor/account-factor.ts'
import { createChatFactor } from '../../../server/two-factor/chat-factor.ts'
import type { Account, FlowResult } from '../../../shared/account-models.ts'
import { type OurPlace, type Place, password } from '../dialects/places.ts'
import { twoStepPassword } from '../dialects/subjects.ts'
import { traitsOf } from '../dialects/traits.ts'
import { type FlowBench, type FlowBenchOptions, openFlowBench } from './flow-bench.ts'

export { password, twoStepPassword }

export interface Person {
  readonly email: string
  readonly dialectId: string
  readonly id: string
}

let people = 0

/** Registers, signs in, and connects a user. */
export async function connect(
  bench: FlowBench,
  place: Place,
  dialectId: string,
  address: string,
): Promise<Person> {
  people++
  const email = `flow${people}@flows.example`
  await place.register(email, `+4930666${String(people).padStart(4, '0')}`)
  const { account } = await bench.call('accounts.add', {
    address,
    authorityPem: null,
    dialectId,
    name: '',
    email,
    password,
    keepPassword: false,
  })
  return { email, dialectId, id: account.id }
}

/** Every flow begins with these. */
export const named = ({ id }: Person) => ({ id, flow: randomUUID() })

/** Its second factor belongs to the chat, not to the account. */
const isOfChat = (id: string) => traitsOf({ id }).asksForFactor === 'in-the-chat'

export function passwordOf({ dialectId }: Person): string {
  return isOfChat(dialectId) ? twoStepPassword : password
}

/** Returns the password, and a proof from the vault. */
export const authorised = (person: Person) => ({
  ...named(person),
  password: passwordOf(person),
  proof: null,
})

export const enrolment = (person: Person) => ({
  ...named(person),
  method: 'totp' as const,
  destination: null,
  password: passwordOf(person),
  recoveryEmail: null,
  alsoOnPhone: false,
})

export function expectDone(result: FlowResult): Extract<FlowResult, { kind: 'done' }> {
  if (result.kind !== 'done') throw new Error(`The flow should be done, and not ${result.kind}.`)
  return result
}

export async function accountOf(bench: FlowBench, { id }: Person): Promise<Account> {
  const account = (await bench.call('accounts.list', undefined)).find(one => one.id === id)
  if (!account) throw new Error('There should be an account.')
  return account
}

/** Starts again as after a crash, which forgets everything but what was saved. */
export function restart(
  bench: FlowBench,
  options: Omit<FlowBenchOptions, 'place'>,
): Promise<FlowBench> {
  bench.place.failAfter(Number.POSITIVE_INFINITY)
  return openFlowBench({ ...options, place: bench.place })
}

/** The account has these without an entry. */
export function keptCodes(bench: FlowBench, { id }: Person): readonly StoredBackupCode[] {
  return findAccount(bench.document(), id).backupCodes
}

/** Looks up the user's data in the server's database. */
async function truthOf({ opened }: OurPlace, { email, dialectId }: Person) {
  const { database, sealing, backupCodes } = opened.parts
  const { id: userId } = await database.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const factors = isOfChat(dialectId) ? createChatFactor(database) : createAccountFactor(database)
  const record = await factors.read(userId)
  const secret =
    record?.enabled && record.method === 'totp' && record.sealedSecret
      ? sealing.open(factors.secretPlace(userId), record.sealedSecret)
      : null
  return {
    isOn: record?.enabled ?? false,
    method: record?.method ?? null,
    secret,
    async takes(code: string): Promise<boolean> {
      if (!record?.enabled || !record.backup) return false
      const index = await backupCodes.find(factors.pepperPlace(userId), record.backup, code)
      return index !== null && record.backupUsedAt[index] === null
    },
  }
}

/**
 * Expects both sides to agree. If two-factor is on at the server, the one linked entry has its
 * secret. If it is off, no entry is linked. The server accepts every backup code that counts as
 * unused here.
 */
export async function expectAgreement(
  bench: FlowBench,
  place: OurPlace,
  person: Person,
): Promise<{ isOn: boolean; unusedCodes: number }> {
  const truth = await truthOf(place, person)
  const { entries, trash } = bench.document()
  const linked = entries.filter(({ account }) => account?.connectionId === person.id)
  expect(linked.map(({ secret }) => secret)).toEqual(truth.secret === null ? [] : [truth.secret])
  const all = [...entries, ...trash.map(({ entry }) => entry)].flatMap(one => one.backupCodes)
  const unused = [...all, ...keptCodes(bench, person)].filter(({ state }) => state === 'unused')
  for (const { code } of unused) expect(await truth.takes(code)).toBe(true)
  expect((await accountOf(bench, person)).pending).toBeNull()
  return { isOn: truth.isOn, unusedCodes: unused.length }
}
