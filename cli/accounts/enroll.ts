import { type Account, FactorMethod } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { askNewSecret } from '../passphrase.ts'
import { withVault } from '../vault-session.ts'
import { findAccount } from './account.ts'
import { carryOut, tellResult } from './flow.ts'
import {
  type AccountOptions,
  passwordOf,
  readSignInInput,
  type SignInInput,
} from './sign-in-input.ts'

export interface EnrollOptions extends AccountOptions {
  readonly method: string
  readonly destination?: string
  readonly recoveryEmail?: string
}

export async function enroll(query: string, options: EnrollOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const account = await findAccount(session, query, output)
    const method = FactorMethod.safeParse(options.method).data
    if (!method || !account.abilities.methods.includes(method)) {
      const methods = account.abilities.methods.join(', ')
      throw new AppError('bad-input', words('cli.servers.methods', { methods }))
    }
    const given = await readSignInInput(io, options)
    const password = await passwordFor(account, given, io)
    const done = await carryOut({ session, io, output, given }, account, flow =>
      session.call('flows.enrol', {
        id: account.id,
        flow,
        method,
        destination: options.destination ?? null,
        password,
        recoveryEmail: options.recoveryEmail ?? null,
        alsoOnPhone: false,
      }),
    )
    tellResult(output, options, done)
  })
}

async function passwordFor(account: Account, given: SignInInput, io: Io) {
  const { beginNeeds } = account.abilities
  if (beginNeeds.includes('password')) return passwordOf(io, given, account)
  if (!beginNeeds.includes('two-step-password')) return null
  if (given.password !== null) return given.password
  return askNewSecret(
    io,
    say('cli.servers.ask.chatPassword'),
    words('cli.servers.ask.chatPasswordNoTerminal'),
  )
}
