import { describe, expect, it } from 'vitest'
import { createAccounts } from '../../../core/accounts/create-accounts.ts'
import { findAccount } from '../../../core/accounts/stored-account.ts'
import { dialects } from '../../../core/dialects/registry.ts'
import { sharePlaces } from '../dialects/subjects.ts'
import { traitsOf } from '../dialects/traits.ts'
import { addEntryOf, addInput, enrolledUser, openBench, password } from './accounts-bench.ts'

const placeOf = sharePlaces()

describe.each(dialects)('an account of $id', dialect => {
  async function signedIn() {
    const place = placeOf(dialect)
    const bench = await openBench(place)
    const person = await enrolledUser(place, dialect)
    const input = addInput(place, person.email, { dialectId: dialect.id })
    const { account, signIn } = await bench.call('accounts.add', input)
    const { id } = account
    const entry = await addEntryOf(bench, person, id)
    const isChallenged = traitsOf(dialect).asksForFactor === 'at-sign-in'
    expect(signIn.kind).toBe(isChallenged ? 'challenge' : 'signed-in')
    const proof = { kind: 'entry', entryId: null } as const
    if (isChallenged) await bench.call('accounts.answer', { id, proof })
    place.nextCode()
    return { ...bench, place, id, entry, isChallenged }
  }

  it('is signed in, and still is when the application starts again', async () => {
    const { call, vault, place, id, entry } = await signedIn()
    expect(await call('accounts.list', undefined)).toMatchObject([
      { hasSession: true, entryId: entry.id, status: { enabled: true }, problem: null },
    ])
    const later = createAccounts({
      vault,
      clock: place.now,
      emit() {},
      copyLimit: { take() {} },
      practiceAddress: () => Promise.reject(new Error('There is none.')),
    })
    await later.refreshStatus(id)
    expect(later.find(id).problem).toBeNull()
    later.closeConnections()
  })

  it('signs out, and in again without a question', async () => {
    const { call, vault, id, entry, isChallenged } = await signedIn()
    expect(await call('accounts.signOut', { id })).toMatchObject({ hasSession: false })
    expect(findAccount(vault.document(), id).session).toBeNull()
    const { signIn } = await call('accounts.signIn', { id, password, keepPassword: false })
    const answeredBy = isChallenged ? { id: entry.id } : null
    expect(signIn).toMatchObject({ kind: 'signed-in', answeredBy })
  })
})
