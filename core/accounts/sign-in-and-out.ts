/** Signing in to servers and out again, and what the vault keeps of it. */

import type { CodeNotice, ProofInput, ServerAccount, SignIn } from '../../shared/account-models.ts'
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { limits } from '../../shared/models.ts'
import type { Account } from '../dialects/dialect.ts'
import type { Vault } from '../vault/vault.ts'
import { type Line, restart, sessionOf } from './connections.ts'
import type { OwnServers } from './create-accounts.ts'
import { nameOf, normaliseAddress, refuseTwice } from './manage-accounts.ts'
import { toOurNotice } from './our-instants.ts'
import { newConnection, type StoredConnection, updateConnection } from './stored-account.ts'

export interface SignInState {
  readonly account: ServerAccount
  readonly signIn: SignIn
}

export interface SignIns {
  /** Keeps the account where the password was right. Throws `duplicate`, and what signing in throws. */
  add(account: Input<'servers.add'>): Promise<SignInState>
  /** Null: the password that is kept. */
  signIn(input: Input<'servers.signIn'>): Promise<SignInState>
  answer(id: string, given: ProofInput): Promise<SignInState>
  sendCode(id: string, again: boolean): Promise<CodeNotice>
  signOut(id: string): Promise<ServerAccount>
}

export interface SignInsParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly newId: () => string
  readonly servers: OwnServers
}

export function createSignIns({ vault, clock, newId, servers }: SignInsParts): SignIns {
  const { lines, signingIn, closing: signal } = servers

  /** The sign-in stands, whatever comes of looking at the state: that becomes a problem. */
  async function settle(id: string, signIn: SignIn): Promise<SignInState> {
    if (signIn.kind === 'signed-in') {
      await servers.look(id, { signal, saves: false }).catch(error => {
        if (!(error instanceof AppError)) throw error
      })
    }
    await servers.save([id])
    return { account: servers.account(id), signIn }
  }

  async function keep(connection: StoredConnection): Promise<void> {
    await vault.change(draft => {
      refuseTwice(draft, connection)
      if (draft.connections.length >= limits.connections) {
        throw new AppError('too-large', `At most ${limits.connections} accounts can be connected.`)
      }
      draft.connections.push(connection)
    })
  }

  return {
    async add(account) {
      const connection = toConnection(account, newId(), clock())
      refuseTwice(vault.document(), connection)
      const line = await lines.dial(connection)
      try {
        const signIn = await signingIn.begin(line, connection, account.password, signal)
        const session = sessionOf(line)
        await keep({ ...connection, session })
        line.stored = session
        lines.adopt(connection.id, line)
        return await settle(connection.id, signIn)
      } catch (error) {
        if (lines.get(connection.id) !== line) lines.hangUp(line)
        throw error
      }
    },
    async signIn({ id, password, keepPassword, asks = false }) {
      const signIn = await servers.talk(
        id,
        async (line, connection) => {
          const passwordSecret = password ?? connection.passwordSecret
          if (passwordSecret === null) throw new AppError('bad-input', 'The password is missing.')
          const answersByItself = connection.answersByItself && !asks
          const asked = { ...connection, answersByItself }
          const begun = await signingIn.begin(line, asked, passwordSecret, signal)
          const kept = keepPassword ? passwordSecret : staleOrNot(connection, passwordSecret)
          await vault.change(draft => updateConnection(draft, id, { passwordSecret: kept }))
          return begun
        },
        { signal, saves: false },
      )
      return settle(id, signIn)
    },
    async answer(id, given) {
      const signIn = await servers.talk(
        id,
        (line, connection) => signingIn.answer(line, connection, given, signal),
        { signal, saves: false },
      )
      return settle(id, signIn)
    },
    sendCode(id, again) {
      const send = async (line: Line) => {
        const { account, challenge, http } = line
        if (challenge && !challenge.canResend) throw sendsNone()
        return toOurNotice(await senderOf(account, again)(challenge, signal), http)
      }
      const waits = lines.get(id)?.challenge
      return waits ? servers.talk(id, send, { signal }) : servers.withSession(id, send, { signal })
    },
    async signOut(id) {
      await servers
        .talk(id, async line => {
          const { account, challenge, isSignedIn } = line
          try {
            if (isSignedIn && !challenge) await account.signOut?.(signal)
          } finally {
            restart(line, null)
            line.isRefusedByItself = true
          }
        })
        .catch(error => {
          if (!(error instanceof AppError)) throw error
        })
      // Even where there was no line to say it on.
      await vault.change(draft => updateConnection(draft, id, { session: null }))
      return servers.account(id)
    },
  }
}

function toConnection(account: Input<'servers.add'>, id: string, now: number): StoredConnection {
  const address = normaliseAddress(account.address)
  return newConnection({
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

/** One that is kept and was not the right one would be tried again. */
function staleOrNot({ passwordSecret: kept }: StoredConnection, right: string): string | null {
  return kept === right ? kept : null
}

function senderOf({ sendCode, resendCode }: Account, again: boolean) {
  const send = (again ? resendCode : undefined) ?? sendCode
  if (!send) throw sendsNone()
  return send
}

function sendsNone(): AppError {
  return new AppError('refused', 'This server has no code to send for that.')
}
