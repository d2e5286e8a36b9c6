/** Asks a dialect for what the rules need, in the dialect's own calls. */
import { codeAt, password } from '../harness.ts'
import { type Answer, createClient, type Live, signUp } from '../http/live.ts'

export interface Outcome {
  readonly isAccepted: boolean
  readonly status: number
  /** Empty if the attempt was accepted. */
  readonly code: string
  readonly remainingAttempts: number | null
  readonly retryAfterSeconds: number | null
}

/** A request for the second factor after a correct password, on one instance. */
export interface Prompt {
  code(code: string): Promise<Outcome>
  backupCode(backupCode: string): Promise<Outcome>
}

export interface Setup {
  readonly email: string
  readonly id: number
  readonly bearer: string
  readonly secret: string
  confirm(code: string): Promise<{ outcome: Outcome; backupCodes: readonly string[] }>
}

export interface Subject {
  readonly name: string
  /** True if its sign-in is a separate challenge and its failures belong to the account. */
  readonly isSignIn: boolean
  /** Registers a user whose setup waits for its first code. */
  begin(live: Live): Promise<Setup>
  prompt(live: Live, email: string, instance?: number): Promise<Prompt>
  /** Undefined if the dialect has no such call. */
  readonly regenerate?: (live: Live, person: Person, code: string) => Promise<readonly string[]>
}

export interface Person {
  readonly email: string
  readonly id: number
  readonly bearer: string
  readonly secret: string
  readonly backupCodes: readonly string[]
}

/** Turns two-factor on, and advances the clock one step beyond the code that confirmed it. */
export async function enrol(live: Live, subject: Subject): Promise<Person> {
  const { email, id, bearer, secret, confirm } = await subject.begin(live)
  const { outcome, backupCodes } = await confirm(codeAt(secret, live.clock.read()))
  if (!outcome.isAccepted) throw new Error(`${subject.name} refused its first code.`)
  live.clock.advance(30)
  return { email, id, bearer, secret, backupCodes }
}

export function jsonOutcome(answer: Answer): Outcome {
  const isAccepted = answer.status === 200
  return {
    isAccepted,
    status: answer.status,
    code: isAccepted ? '' : answer.body.error.code,
    remainingAttempts: answer.body.remaining_attempts ?? null,
    retryAfterSeconds: retryAfterOf(answer),
  }
}

export function retryAfterOf(answer: Answer): number | null {
  const text = answer.headers.get('retry-after')
  return text === null ? null : Number(text)
}

/** Registers a user, with a client that keeps the cookies. */
export async function newPerson(live: Live) {
  const client = createClient(live.server)
  return { client, ...(await signUp(client)) }
}

export const credentials = (email: string) => ({ email, password })
