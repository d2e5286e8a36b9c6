/** Signs in on an open connection: first the password, then the challenge if there is one. */

import type { EntryReference, ProofInput, SignIn } from '../../shared/account-models.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Challenge } from '../dialects/dialect.ts'
import type { Vault } from '../vault/vault.ts'
import { hasOwnStep } from './abilities.ts'
import { type Connection, restart } from './connections.ts'
import { entryFor, likelyEntries, linksOf, referenceTo } from './factor-links.ts'
import { toOurNotice } from './our-instants.ts'
import type { Proofs } from './proofs.ts'
import type { StoredAccount } from './stored-account.ts'

export interface SignInSteps {
  /**
   * Answers the challenge from the vault if the user allows that. Otherwise the challenge waits on
   * the connection. If the password is refused, everything stays as before.
   */
  begin(
    connection: Connection,
    account: StoredAccount,
    password: string,
    signal?: AbortSignal,
  ): Promise<SignIn>
  /** Throws `signed-out` if no sign-in is pending any more. */
  answer(
    connection: Connection,
    account: StoredAccount,
    given: ProofInput,
    signal?: AbortSignal,
  ): Promise<SignIn>
  /**
   * Signs in with the saved password, without asking anyone. Throws `signed-out` if that needs the
   * user.
   */
  beginUnattended(
    connection: Connection,
    account: StoredAccount,
    signal?: AbortSignal,
  ): Promise<void>
}

export interface SignInStepsParts {
  readonly vault: Vault
  readonly proofs: Proofs
}

export function createSignInSteps({ vault, proofs }: SignInStepsParts): SignInSteps {
  async function begin(
    connection: Connection,
    account: StoredAccount,
    password: string,
    signal?: AbortSignal,
  ): Promise<SignIn> {
    const credentials = { email: account.email, password }
    const outcome = await connection.api.signIn(credentials, signal).catch(error => {
      restart(connection, connection.storedSession)
      throw error
    })
    if (outcome.kind === 'signed-in') return signedIn(connection, null)
    connection.isSignedIn = false
    connection.challenge = outcome
    return (
      (await answerByItself(connection, account, signal)) ?? toSignIn(connection, account, outcome)
    )
  }

  function signedIn(connection: Connection, answeredBy: EntryReference | null): SignIn {
    connection.isSignedIn = true
    connection.isRefusedByItself = false
    connection.challenge = null
    return { kind: 'signed-in', answeredBy }
  }

  function toSignIn(connection: Connection, account: StoredAccount, challenge: Challenge): SignIn {
    const { methods, notice, canResend } = challenge
    const document = vault.document()
    const linked = signInEntry(account)
    return {
      kind: 'challenge',
      methods: [...methods],
      notice: toOurNotice(notice, connection.http),
      canSendCode: canResend && connection.api.sendCode !== undefined,
      entries: takesEntries(challenge) ? likelyEntries(document, account, linked) : [],
    }
  }

  /** Null if the user has to answer. */
  async function answerByItself(
    connection: Connection,
    account: StoredAccount,
    signal?: AbortSignal,
  ): Promise<SignIn | null> {
    const entry = entryToAnswer(account)
    if (!entry || !connection.challenge || !takesEntries(connection.challenge)) return null
    try {
      await answer(connection, account, { kind: 'entry', entryId: null }, signal)
      return signedIn(connection, referenceTo(entry))
    } catch (error) {
      if (isIn(error, leftToTheUser)) return null
      throw error
    }
  }

  function signInEntry(account: StoredAccount) {
    return entryFor(linksOf(vault.document()), account, 'sign-in')
  }

  function entryToAnswer(account: StoredAccount) {
    if (!account.answersByItself) return null
    return signInEntry(account)
  }

  async function answer(
    connection: Connection,
    account: StoredAccount,
    given: ProofInput,
    signal?: AbortSignal,
  ): Promise<SignIn> {
    const { challenge, api, http } = connection
    if (!challenge) throw new AppError('signed-out', words('core.accounts.noSignInWaiting'))
    const live = { account, http }
    try {
      await proofs.prove({ live, given, signal }, proof =>
        api.answerChallenge(challenge, proof, signal),
      )
      return signedIn(connection, null)
    } catch (error) {
      if (isSignedOut(error)) restart(connection, connection.storedSession)
      throw error
    }
  }

  return {
    begin,
    answer,
    async beginUnattended(connection, account, signal) {
      const { passwordSecret, status, name, dialectId } = account
      const wouldAsk = status?.enabled && !hasOwnStep(dialectId) && entryToAnswer(account) === null
      if (passwordSecret === null || wouldAsk || connection.isRefusedByItself)
        throw signInFirst(name)
      try {
        const outcome = await begin(connection, account, passwordSecret, signal)
        if (outcome.kind === 'signed-in') return
      } catch (error) {
        if (!isIn(error, refusals)) throw error
      }
      // Repeated attempts would lock the account.
      connection.isRefusedByItself = true
      restart(connection, null)
      throw signInFirst(name)
    },
  }
}

/** A server that doesn't say what it accepts is expected to accept the usual. */
function takesEntries({ methods }: Challenge): boolean {
  return methods.length === 0 || methods.includes('totp')
}

function signInFirst(name: string): AppError {
  return new AppError('signed-out', words('core.accounts.signInFirst', { name }))
}

export function isSignedOut(error: unknown): boolean {
  return isIn(error, ['signed-out'])
}

/** The entry's code was not accepted, or not now. Another proof may be. */
const leftToTheUser: readonly ErrorCode[] = ['wrong-code', 'bad-input', 'try-later']
const refusals: readonly ErrorCode[] = ['wrong-password', 'signed-out', 'refused']

function isIn(error: unknown, codes: readonly ErrorCode[]): boolean {
  return error instanceof AppError && codes.includes(error.code)
}
