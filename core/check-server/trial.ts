/** Describes the account that a server is checked with, and the tools for it. */
import type { Abilities, Credentials, Dialect } from '../dialects/dialect.ts'
import type { Http } from '../dialects/http.ts'
import { createFactor, type Factor } from './factor.ts'
import { createMessages, type Messages } from './messages.ts'
import type { Patience } from './patience.ts'
import { createProofs, type Proofs } from './proofs.ts'
import { createSession, type Session } from './session.ts'
import { createSignIns, type SignIns } from './sign-ins.ts'

export interface Trial {
  readonly abilities: Abilities
  readonly patience: Patience
  readonly proofs: Proofs
  readonly signIns: SignIns
  readonly session: Session
  readonly factor: Factor
  /** Null if this kind of server sends no codes. */
  readonly messages: Messages | null
}

export interface TrialParts {
  readonly dialect: Dialect
  /** Opens a connection to the server, without a session. */
  readonly openHttp: () => Http
  readonly credentials: Credentials
  readonly clock: () => number
  readonly random: (bytes: number) => Buffer
  readonly patience: Patience
}

export function createTrial({ random, ...parts }: TrialParts): Trial {
  const { credentials, clock, patience } = parts
  const proofs = createProofs(credentials, random)
  const signIns = createSignIns({ ...parts, proofs })
  const session = createSession({ signIns, proofs, credentials, clock, patience })
  const factor = createFactor({ session, proofs, credentials, patience })
  const messages = createMessages(session, factor, patience)
  const { abilities } = session.api
  return { abilities, patience, proofs, signIns, session, factor, messages }
}
