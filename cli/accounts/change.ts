import type { Account } from '../../shared/account-models.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { withVault } from '../vault-session.ts'
import { findAccount } from './account.ts'
import { carryOut, tellResult } from './flow.ts'
import { type AccountOptions, chooseProof, passwordOf, readSignInInput } from './sign-in-input.ts'

export type Change = 'disable' | 'rotate' | 'regenerate' | 'resume' | 'undo'

export async function changeAccount(
  change: Change,
  query: string,
  options: AccountOptions,
  io: Io,
): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const account = await findAccount(session, query, output)
    const { id } = account
    const given = await readSignInInput(io, options)
    const password = needsPassword(change, account)
      ? await passwordOf(io, given, account)
      : given.password
    const proof = chooseProof(given, account)
    const done = await carryOut({ session, io, output, given }, account, flow =>
      session.call(`flows.${change}`, { id, flow, password, proof }),
    )
    tellResult(output, options, done)
  })
}

/** Finishing or reverting a change usually needs no password, so it is sent only if it is given. */
function needsPassword(change: Change, { abilities }: Account): boolean {
  if (change === 'resume' || change === 'undo') return false
  const needs = change === 'regenerate' ? abilities.regenerateNeeds : abilities.disableNeeds
  return needs.includes('password') || needs.includes('two-step-password')
}
