/**
 * Codes are valid in their step and the neighboring ones (RFC 6238 §5.2), at setup and at sign-in.
 */

import { words } from '../../../shared/wording/words.ts'
import { toProof } from '../proofs.ts'
import { fail, pass, type Rule } from '../rule.ts'

export const window: Rule = {
  id: 'window',
  async run({ factor, signIns, proofs }) {
    if (factor.state === 'on') await factor.requireOff()
    await factor.beginSetup()
    const codes = proofs.codes()
    for (const offset of [-2, 2]) {
      const isTaken = await factor.confirm(await codes.at(offset))
      if (isTaken) return fail(words('core.checkServer.window.confirmed', distance(offset)))
    }
    await factor.finishSetup()
    const signIn = await signIns.begin()
    for (const offset of [2, -10, 10]) {
      const code = await codes.at(offset)
      const isTaken = await signIn.take(toProof(code))
      codes.learn(code, isTaken)
      if (isTaken) return fail(words('core.checkServer.window.signedIn', distance(offset)))
    }
    return pass(words('core.checkServer.window.refused'))
  },
}

function distance(offset: number) {
  return { steps: Math.abs(offset), when: offset < 0 ? 'old' : 'early' } as const
}
