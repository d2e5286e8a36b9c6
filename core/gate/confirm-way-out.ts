import type { Input, WayOut } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Confirmation } from '../../shared/method.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { ConfirmWayOut } from '../dispatch.ts'
import type { Host } from '../host/host.ts'
import type { Vault } from '../vault/vault.ts'
import type { Question } from './ways-out.ts'

interface ConfirmWayOutParts {
  readonly vault: Vault
  readonly host: Host
  /** Null if the same thing left the vault a moment ago, after a confirmation. */
  readonly questionOf: <M extends WayOut>(name: M, input: Input<M>) => Promise<Question | null>
}

/**
 * Makes the only gate before every way out: the passphrase if the vault has one, then the host's
 * dialog if it has one. Throws `wrong-passphrase`, `wait`, `refused`, and what the question throws
 * if the thing asked for doesn't exist.
 */
export function createConfirmWayOut(parts: ConfirmWayOutParts): ConfirmWayOut {
  const { vault, host, questionOf } = parts
  let isAsking = false

  async function checkPassphrase({ passphrase }: Confirmation): Promise<void> {
    if (!vault.status().hasPassphrase) return
    if (passphrase === undefined) {
      throw new AppError('wrong-passphrase', words('core.gate.passphraseMissing'))
    }
    if (await vault.verifyPassphrase(passphrase)) return
    throw new AppError('wrong-passphrase', words('core.gate.passphraseWrong'))
  }

  async function ask({ question, detail }: Question): Promise<boolean> {
    // A page that asks a hundred times must not get consent from somebody who clicks dialogs away.
    if (isAsking) throw new AppError('refused', words('core.gate.questionOpen'))
    isAsking = true
    try {
      return await vault.untilLocked(host.confirm(sayWords(question), sayWords(detail)))
    } finally {
      isAsking = false
    }
  }

  return async (name, input) => {
    const question = await questionOf(name, input)
    if (!question && input.confirmation.passphrase === undefined) return
    await checkPassphrase(input.confirmation)
    if (!question) return
    if (!(await ask(question))) throw new AppError('refused', words('core.gate.declined'))
  }
}
