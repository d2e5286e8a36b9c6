import type { Input, Output } from '../../shared/contract.ts'
import type { PracticePerson } from '../../shared/practice-process.ts'
import { newAccount, type StoredAccount, updateAccount } from '../accounts/stored-account.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Vault } from '../vault/vault.ts'
import { type Practice, practiceAccount } from './practice.ts'

export interface PracticeHandlerParts {
  readonly practice: Practice
  readonly vault: Vault
  readonly clock: () => number
  readonly newId: () => string
  readonly signIn: (
    input: Input<'accounts.signIn'>,
  ) => Output<'accounts.signIn'> | Promise<Output<'accounts.signIn'>>
}

export function createPracticeHandlers(parts: PracticeHandlerParts): RoomHandlers<'practice'> {
  const { practice, vault, clock, newId, signIn } = parts
  const statusAfter = async (done: Promise<unknown>) => {
    await done
    return practice.status()
  }

  return {
    'practice.status': () => practice.status(),
    'practice.open': () => statusAfter(practice.address()),
    'practice.signIn': async ({ email, dialectId }) => {
      const person = await practice.person(email, dialectId)
      const { id } = await vault.change(draft => {
        const known = practiceAccount(draft, person)
        const { passwordSecret } = person
        if (known) return updateAccount(draft, known.id, { passwordSecret })
        const account = accountTo(person, newId(), clock())
        draft.connections.push(account)
        return account
      })
      return signIn({ id, password: null, keepPassword: true })
    },
    'practice.reset': () => statusAfter(practice.reset()),
    'practice.messages': () => [...practice.messages()],
  }
}

function accountTo(person: PracticePerson, id: string, now: number): StoredAccount {
  const { email, name, dialectId, passwordSecret } = person
  const place = { address: null, authorityPem: null }
  return newAccount({ id, name, ...place, dialectId, email, passwordSecret, createdAt: now })
}
