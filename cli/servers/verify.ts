import type { ServerAccount } from '../../shared/server-models.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { type VaultSession, withVault } from '../vault-session.ts'
import { accountName, findAccount } from './account.ts'
import { toAccountJson } from './account-json.ts'
import { finishFlow, runFlow, tellResult } from './flow.ts'
import {
  chooseProof,
  codeOf,
  type Given,
  passwordOf,
  readGiven,
  type ServerOptions,
} from './given.ts'
import { passChallenge } from './sign-in.ts'

/** Confirms a setup that waits for its code, opens a chat, or signs in anew. */
export async function verify(query: string, options: ServerOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const account = await findAccount(session, query, output)
    const given = await readGiven(io, options)
    if (account.pending?.notice) {
      const code = await codeOf(io, given, 'The code that was sent:')
      const result = await runFlow(session, output, flow =>
        session.call('flows.confirm', { id: account.id, flow, code }),
      )
      return tellResult(
        output,
        options,
        await finishFlow(session, io, { ...given, code: null }, output, result),
      )
    }
    const { abilities, status, hasSession } = account
    const isChat = abilities.hasChat && hasSession && status?.enabled === true
    const verified = isChat
      ? await openChat(session, given, account)
      : await signIn(session, given, account, io, output)
    if (options.json) output.json(toAccountJson(verified))
    else output.line(`Verified ${accountName(verified)}.`)
  })
}

async function openChat(session: VaultSession, given: Given, account: ServerAccount) {
  const proof = chooseProof(given, account)
  await session.call('chat.verify', { id: account.id, password: null, proof })
  return account
}

async function signIn(
  session: VaultSession,
  given: Given,
  account: ServerAccount,
  io: Io,
  output: Output,
): Promise<ServerAccount> {
  const { id, keepsPassword } = account
  const password = await passwordOf(io, given, account)
  const enter = async () => {
    const step = await session.call('servers.signIn', { id, password, keepPassword: keepsPassword })
    return passChallenge(session, io, given, step, output)
  }
  const isGiven = given.code !== null || given.usesBackupCode
  if (!isGiven || !account.answersByItself) return enter()
  // The entry would answer before what was given has its turn.
  const answerByItself = (answersByItself: boolean) =>
    session.call('servers.update', { id, change: { answersByItself } })
  await answerByItself(false)
  try {
    return await enter()
  } finally {
    await answerByItself(true)
  }
}
