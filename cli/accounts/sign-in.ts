/** Signs in and passes the second factor. */

import type { Account, SignIn } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { nameOf } from '../../shared/name-of.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import type { Desk } from './flow.ts'
import { chooseProof, codeOf, type SignInInput, sayCodePrompt, toProof } from './sign-in-input.ts'

interface Step {
  readonly account: Account
  readonly signIn: SignIn
}

/** Answers a request for a code with what was given, or by asking a person. */
export async function passChallenge(
  { session, io, given, output }: Desk,
  { account, signIn }: Step,
): Promise<Account> {
  if (signIn.kind === 'signed-in') {
    if (signIn.answeredBy) {
      output.note(say('cli.servers.signedInWith', { entry: nameOf(signIn.answeredBy) }))
    }
    return account
  }
  const proof = chooseProof(given, account) ?? (await askForProof(io, given, signIn))
  const next = await session.call('accounts.answer', { id: account.id, proof })
  if (next.signIn.kind === 'challenge') {
    throw new AppError('wrong-code', words('cli.servers.ask.stillCode'))
  }
  return next.account
}

async function askForProof(
  io: Io,
  given: SignInInput,
  { methods, notice }: Extract<SignIn, { kind: 'challenge' }>,
) {
  const byMessage = methods[0] !== 'totp'
  const prompt = byMessage
    ? sayCodePrompt(notice?.destination ?? null)
    : say('cli.servers.ask.authenticatorCode')
  return toProof(await codeOf(io, given, prompt), byMessage)
}
