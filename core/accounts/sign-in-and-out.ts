/** Signs in to servers and out again, and updates the vault accordingly. */

import type { Account, CodeNotice, ProofInput, SignIn } from '../../shared/account-models.ts'
import { limits } from '../../shared/ceilings.ts'
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { AccountApi } from '../dialects/dialect.ts'
import type { Vault } from '../vault/vault.ts'
import { type Connection, restart, sessionOf } from './connections.ts'
import type { AccountsRoom } from './create-accounts.ts'
import { nameOf, normaliseAddress, refuseTwice } from './manage-accounts.ts'
import { toOurNotice } from './our-instants.ts'
import { newAccount, type StoredAccount, updateAccount } from './stored-account.ts'

export interface SignInState {
  readonly account: Account
  readonly signIn: SignIn
}

export interface SignInAndOut {
  /**
   * Saves the account if the password was right. Throws `duplicate`, and what signing in throws.
   */
  add(account: Input<'accounts.add'>): Promise<SignInState>
  /** Null means the saved password. */
  signIn(input: Input<'accounts.signIn'>): Promise<SignInState>
  answer(id: string, given: ProofInput): Promise<SignInState>
  sendCode(id: string, again: boolean): Promise<CodeNotice>
  signOut(id: string): Promise<Account>
}

export interface SignInAndOutParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly newId: () => string
  readonly accounts: AccountsRoom
}

export function createSignInAndOut({
  vault,
  clock,
  newId,
  accounts,
}: SignInAndOutParts): SignInAndOut {
  const { connections, signInSteps, closing: signal } = accounts

  /** The sign-in counts even if reading the state fails, which becomes a problem. */
  async function saveOutcome(id: string, signIn: SignIn): Promise<SignInState> {
    if (signIn.kind === 'signed-in') {
      await accounts.refreshStatus(id, { signal, saves: false }).catch(error => {
        if (!(error instanceof AppError)) throw error
      })
    }
    await accounts.save([id])
    return { account: accounts.find(id), signIn }
  }

  async function storeAccount(account: StoredAccount): Promise<void> {
    await vault.change(draft => {
      refuseTwice(draft, account)
      if (draft.connections.length >= limits.accounts) {
        throw new AppError(
          'too-large',
          words('core.accounts.tooMany', { accounts: limits.accounts }),
        )
      }
      draft.connections.push(account)
    })
  }

  return {
    async add(given) {
      const account = toStoredAccount(given, newId(), clock())
      refuseTwice(vault.document(), account)
      const connection = await connections.connect(account)
      try {
        const signIn = await signInSteps.begin(connection, account, given.password, signal)
        const session = sessionOf(connection)
        await storeAccount({ ...account, session })
        connection.storedSession = session
        connections.adopt(account.id, connection)
        return await saveOutcome(account.id, signIn)
      } catch (error) {
        if (connections.get(account.id) !== connection) connections.close(connection)
        throw error
      }
    },
    async signIn({ id, password, keepPassword, asks = false }) {
      const signIn = await accounts.onConnection(
        id,
        async (connection, account) => {
          const passwordSecret = password ?? account.passwordSecret
          if (passwordSecret === null)
            throw new AppError('bad-input', words('core.accounts.passwordMissing'))
          const answersByItself = account.answersByItself && !asks
          const asked = { ...account, answersByItself }
          const begun = await signInSteps.begin(connection, asked, passwordSecret, signal)
          const kept = keepPassword ? passwordSecret : staleOrNot(account, passwordSecret)
          await vault.change(draft => updateAccount(draft, id, { passwordSecret: kept }))
          return begun
        },
        { signal, saves: false },
      )
      return saveOutcome(id, signIn)
    },
    async answer(id, given) {
      const signIn = await accounts.onConnection(
        id,
        (connection, account) => signInSteps.answer(connection, account, given, signal),
        { signal, saves: false },
      )
      return saveOutcome(id, signIn)
    },
    sendCode(id, again) {
      const send = async (connection: Connection) => {
        const { api, challenge, http } = connection
        if (challenge && !challenge.canResend) throw sendsNone()
        return toOurNotice(await senderOf(api, again)(challenge, signal), http)
      }
      const waits = connections.get(id)?.challenge
      return waits
        ? accounts.onConnection(id, send, { signal })
        : accounts.withSession(id, send, { signal })
    },
    async signOut(id) {
      await accounts
        .onConnection(id, async connection => {
          const { api, challenge, isSignedIn } = connection
          try {
            if (isSignedIn && !challenge) await api.signOut?.(signal)
          } finally {
            restart(connection, null)
            connection.isRefusedByItself = true
          }
        })
        .catch(error => {
          if (!(error instanceof AppError)) throw error
        })
      // The session is removed even if the server could not be told.
      await vault.change(draft => updateAccount(draft, id, { session: null }))
      return accounts.find(id)
    },
  }
}

function toStoredAccount(account: Input<'accounts.add'>, id: string, now: number): StoredAccount {
  const address = normaliseAddress(account.address)
  return newAccount({
    id,
    name: nameOf(account.name, address),
    address,
    dialectId: account.dialectId,
    authorityPem: account.authorityPem,
    email: account.email,
    passwordSecret: account.keepPassword ? account.password : null,
    createdAt: now,
  })
}

/** A saved password that was wrong would otherwise be tried again. */
function staleOrNot({ passwordSecret: kept }: StoredAccount, right: string): string | null {
  return kept === right ? kept : null
}

function senderOf({ sendCode, resendCode }: AccountApi, again: boolean) {
  const send = (again ? resendCode : undefined) ?? sendCode
  if (!send) throw sendsNone()
  return send
}

function sendsNone(): AppError {
  return new AppError('refused', words('core.accounts.nothingToSend'))
}
