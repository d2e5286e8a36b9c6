/** Lists the flows that are disturbed: what comes before each, and how it begins. */
import type { Reply } from '../../../shared/contract.ts'
import type { OurPlace } from '../dialects/places.ts'
import { referenceDialects } from '../dialects/traits.ts'
import type { FlowBench } from './flow-bench.ts'
import { authorised, connect, enrolment, expectDone, named, type Person } from './people.ts'

export interface Scenario {
  readonly name: string
  readonly dialectIds: readonly string[]
  readonly endings: readonly ('resume' | 'undo')[]
  prepare(bench: FlowBench, place: OurPlace, person: Person): Promise<void>
  run(bench: FlowBench, place: OurPlace, person: Person): Promise<Reply>
}

const every = referenceDialects.map(({ id }) => id)

const both = ['resume', 'undo'] as const

async function enrol(bench: FlowBench, _: OurPlace, person: Person): Promise<void> {
  expectDone(await bench.call('flows.enrol', enrolment(person)))
}

const byEmail = (person: Person) => ({ ...enrolment(person), method: 'email' as const })

export const scenarios: readonly Scenario[] = [
  {
    name: 'turning on',
    dialectIds: every,
    endings: both,
    async prepare() {},
    run: (bench, _, person) => bench.try('flows.enrol', enrolment(person)),
  },
  {
    name: 'turning on with the phone',
    dialectIds: ['auth-v1', 'two-factor-auth'],
    endings: both,
    async prepare(bench, _, person) {
      await bench.call('flows.enrol', { ...enrolment(person), alsoOnPhone: true })
    },
    run: (bench, _, person) => bench.try('flows.resume', authorised(person)),
  },
  {
    name: 'turning on by e-mail',
    dialectIds: ['users-2fa'],
    endings: both,
    async prepare(bench, _, person) {
      await bench.call('flows.enrol', byEmail(person))
    },
    run: async (bench, place, person) =>
      bench.try('flows.confirm', { ...named(person), code: await place.newestCode() }),
  },
  {
    name: 'turning off',
    dialectIds: every,
    endings: both,
    prepare: enrol,
    run: (bench, _, person) => bench.try('flows.disable', authorised(person)),
  },
  {
    name: 'turning off with a backup code',
    dialectIds: ['auth-v1'],
    endings: both,
    prepare: enrol,
    run: (bench, _, person) => {
      const proof = { kind: 'entry-backup' as const }
      return bench.try('flows.disable', { ...authorised(person), proof })
    },
  },
  {
    name: 'replacing the secret',
    dialectIds: every,
    endings: both,
    prepare: enrol,
    run: (bench, _, person) => bench.try('flows.rotate', authorised(person)),
  },
  {
    name: 'making new backup codes',
    dialectIds: ['auth-v1', 'auth-pages'],
    endings: ['resume'],
    prepare: enrol,
    run: (bench, _, person) => bench.try('flows.regenerate', authorised(person)),
  },
  {
    name: 'undoing what the server has turned on',
    dialectIds: ['auth-v1', 'chat-two-step'],
    endings: both,
    async prepare(bench, _, person) {
      // The secret is stored, but nothing after it.
      bench.place.failAfter(1)
      await bench.try('flows.enrol', enrolment(person))
    },
    run: (bench, _, person) => bench.try('flows.undo', authorised(person)),
  },
  {
    name: 'recovering the chat',
    dialectIds: ['chat-two-step'],
    endings: both,
    async prepare(bench, _, person) {
      await bench.call('flows.enrol', { ...enrolment(person), recoveryEmail: person.email })
      await bench.call('chat.sendRecoveryCode', { id: person.id })
    },
    run: async (bench, place, { id }) =>
      bench.try('chat.recover', { id, code: await place.newestCode() }),
  },
]

/** Prepares a user for whom the flow can begin. */
export async function prepare(
  scenario: Scenario,
  bench: FlowBench,
  place: OurPlace,
  { dialectId, address }: { dialectId: string; address: string },
): Promise<Person> {
  const person = await connect(bench, place, dialectId, address)
  await scenario.prepare(bench, place, person)
  return person
}
