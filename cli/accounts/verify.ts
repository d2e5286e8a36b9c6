import type { Account } from '../../shared/account-models.ts'
import { say } from '../../shared/wording/say.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { withVault } from '../vault-session.ts'
import { accountName, findAccount } from './account.ts'
import { toAccountJson } from './account-json.ts'
import { carryOut, type Desk, tellResult } from './flow.ts'
import { passChallenge } from './sign-in.ts'
import {
  type AccountOptions,
  chooseProof,
  codeOf,
  passwordOf,
  readSignInInput,
} from './sign-in-input.ts'

/** Confirms a setup that waits for its code, opens a chat, or signs in again. */
export async function verify(query: string, options: AccountOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const account = await findAccount(session, query, output)
    const given = await readSignInInput(io, options)
    const desk = { session, io, output, given }
    if (account.pending?.notice) {
      const { id } = account
      const code = await codeOf(io, given, say('cli.servers.ask.codeSent'))
      const done = await carryOut(desk, account, flow =>
        session.call('flows.confirm', { id, flow, code }),
      )
      return tellResult(output, options, done)
    }
    const { abilities, status, hasSession } = account
    const isChat = abilities.hasChat && hasSession && status?.enabled === true
    const verified = isChat ? await openChat(desk, account) : await signIn(desk, account)
    if (options.json) output.json(toAccountJson(verified))
    else output.line(say('cli.servers.verified', { account: accountName(verified) }))
  })
}

async function openChat({ session, given }: Desk, account: Account) {
  const proof = chooseProof(given, account)
  await session.call('chat.verify', { id: account.id, password: null, proof })
  return account
}

async function signIn(desk: Desk, account: Account): Promise<Account> {
  const { session, io, given } = desk
  const step = await session.call('accounts.signIn', {
    id: account.id,
    password: await passwordOf(io, given, account),
    keepPassword: account.keepsPassword,
    // Otherwise, the entry would answer before the given code is used.
    asks: given.code !== null || given.usesBackupCode,
  })
  return passChallenge(desk, step)
}
