/** Brings a disturbed change to an end. */

import type { FlowResult } from '../../../shared/account-models.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import type { OurPlace } from '../dialects/places.ts'
import type { FlowBench } from './flow-bench.ts'
import { accountOf, authorised, named, type Person, password } from './people.ts'

export type Ending = 'resume' | 'undo'

/** Signs in, types a code, and waits for the next one, if that is required. */
export async function end(
  bench: FlowBench,
  place: OurPlace,
  person: Person,
  ending: Ending,
): Promise<void> {
  let verb: `flows.${Ending}` = `flows.${ending}`
  for (let tried = 0; tried < 5; tried++) {
    const { pending, hasSession } = await accountOf(bench, person)
    if (!pending) return
    if (!hasSession) await signIn(bench, place, person)
    const reply = await bench.try(verb, authorised(person))
    if (reply.ok) await enterCode(bench, place, person, reply.value as FlowResult)
    else if (reply.code === 'wrong-code') place.advance(30)
    // Undoing what was turned on by messages needs another code, while resuming finishes without
    // one.
    else if (ending === 'undo' && reply.code === 'bad-input') verb = 'flows.resume'
    else throw new Error(`${verb}: ${reply.code}: ${sayWords(reply.words)}`)
  }
}

async function signIn(bench: FlowBench, place: OurPlace, { id }: Person): Promise<void> {
  const { signIn } = await bench.call('accounts.signIn', { id, password, keepPassword: false })
  if (signIn.kind === 'signed-in') return
  place.advance(30)
  await bench.call('accounts.answer', { id, proof: { kind: 'entry', entryId: null } })
}

async function enterCode(
  bench: FlowBench,
  place: OurPlace,
  person: Person,
  { kind }: FlowResult,
): Promise<void> {
  if (kind !== 'code-sent') return
  await bench.call('flows.confirm', { ...named(person), code: await place.newestCode() })
}
