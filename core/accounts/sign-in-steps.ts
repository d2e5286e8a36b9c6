/** Signing in on an open line: the password, then the challenge where there is one. */

import type { EntryReference, ProofInput, SignIn } from '../../shared/account-models.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import type { Challenge } from '../dialects/dialect.ts'
import type { Vault } from '../vault/vault.ts'
import { hasOwnStep } from './abilities.ts'
import { type Line, restart } from './connections.ts'
import { entryFor, likelyEntries, linksOf, referenceTo } from './factor-links.ts'
import { toOurNotice } from './our-instants.ts'
import type { Proofs } from './proofs.ts'
import type { StoredConnection } from './stored-account.ts'

export interface SigningIn {
  /**
   * A challenge is answered from the vault by itself where the user lets it be, else it waits on the
   * line. Where the password is not taken, the line is as it was.
   */
  begin(
    line: Line,
    connection: StoredConnection,
    password: string,
    signal?: AbortSignal,
  ): Promise<SignIn>
  /** Throws `signed-out` where no sign-in waits, or where it is over. */
  answer(
    line: Line,
    connection: StoredConnection,
    given: ProofInput,
    signal?: AbortSignal,
  ): Promise<SignIn>
  /**
   * With the password that is kept, and without asking anybody. Throws `signed-out` where that needs
   * the user.
   */
  byItself(line: Line, connection: StoredConnection, signal?: AbortSignal): Promise<void>
}

export interface SigningInParts {
  readonly vault: Vault
  readonly proofs: Proofs
}

export function createSigningIn({ vault, proofs }: SigningInParts): SigningIn {
  async function begin(
    line: Line,
    connection: StoredConnection,
    password: string,
    signal?: AbortSignal,
  ): Promise<SignIn> {
    const credentials = { email: connection.email, password }
    const outcome = await line.account.signIn(credentials, signal).catch(error => {
      restart(line, line.stored)
      throw error
    })
    if (outcome.kind === 'signed-in') return signedIn(line, null)
    line.isSignedIn = false
    line.challenge = outcome
    return (await answerByItself(line, connection, signal)) ?? toSignIn(line, connection, outcome)
  }

  function signedIn(line: Line, answeredBy: EntryReference | null): SignIn {
    line.isSignedIn = true
    line.isRefusedByItself = false
    line.challenge = null
    return { kind: 'signed-in', answeredBy }
  }

  function toSignIn(line: Line, connection: StoredConnection, challenge: Challenge): SignIn {
    const { methods, notice, canResend } = challenge
    const document = vault.document()
    const linked = signInEntry(connection)
    return {
      kind: 'challenge',
      methods: [...methods],
      notice: toOurNotice(notice, line.http),
      canSendCode: canResend && line.account.sendCode !== undefined,
      entries: takesEntries(challenge) ? likelyEntries(document, connection, linked) : [],
    }
  }

  /** Null where the user has to answer. */
  async function answerByItself(
    line: Line,
    connection: StoredConnection,
    signal?: AbortSignal,
  ): Promise<SignIn | null> {
    const entry = entryToAnswer(connection)
    if (!entry || !line.challenge || !takesEntries(line.challenge)) return null
    try {
      await answer(line, connection, { kind: 'entry', entryId: null }, signal)
      return signedIn(line, referenceTo(entry))
    } catch (error) {
      if (isIn(error, leftToTheUser)) return null
      throw error
    }
  }

  function signInEntry(connection: StoredConnection) {
    return entryFor(linksOf(vault.document()), connection, 'sign-in')
  }

  function entryToAnswer(connection: StoredConnection) {
    if (!connection.answersByItself) return null
    return signInEntry(connection)
  }

  async function answer(
    line: Line,
    connection: StoredConnection,
    given: ProofInput,
    signal?: AbortSignal,
  ): Promise<SignIn> {
    const { challenge, account, http } = line
    if (!challenge) throw new AppError('signed-out', 'No sign-in waits for a code: sign in again.')
    const live = { connection, http }
    try {
      await proofs.prove({ live, given, signal }, proof =>
        account.answerChallenge(challenge, proof, signal),
      )
      return signedIn(line, null)
    } catch (error) {
      if (isSignedOut(error)) restart(line, line.stored)
      throw error
    }
  }

  return {
    begin,
    answer,
    async byItself(line, connection, signal) {
      const { passwordSecret, status, name, dialectId } = connection
      const wouldAsk =
        status?.enabled && !hasOwnStep(dialectId) && entryToAnswer(connection) === null
      if (passwordSecret === null || wouldAsk || line.isRefusedByItself) throw signInFirst(name)
      try {
        const outcome = await begin(line, connection, passwordSecret, signal)
        if (outcome.kind === 'signed-in') return
      } catch (error) {
        if (!isIn(error, refusals)) throw error
      }
      // Tried again and again, it would lock the account.
      line.isRefusedByItself = true
      restart(line, null)
      throw signInFirst(name)
    },
  }
}

/** A server that does not say what it takes is asked for the usual. */
function takesEntries({ methods }: Challenge): boolean {
  return methods.length === 0 || methods.includes('totp')
}

function signInFirst(name: string): AppError {
  return new AppError('signed-out', `Sign in to ${name} first.`)
}

export function isSignedOut(error: unknown): boolean {
  return isIn(error, ['signed-out'])
}

/** The entry was not good for it, or not now; another proof may be. */
const leftToTheUser: readonly ErrorCode[] = ['wrong-code', 'bad-input', 'try-later']
const refusals: readonly ErrorCode[] = ['wrong-password', 'signed-out', 'refused']

function isIn(error: unknown, codes: readonly ErrorCode[]): boolean {
  return error instanceof AppError && codes.includes(error.code)
}
