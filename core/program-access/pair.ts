/**
 * Pairs a program under a name that it chooses. The user consents once, and the program gets a
 * token.
 */
import { z } from 'zod'
import type { EventMessage } from '../../shared/contract.ts'
import { fold } from '../../shared/fold.ts'
import { programNameLength } from '../../shared/program-contract.ts'
import { withoutUnseen } from '../../shared/unseen.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { DoorError, outcomeOf, refused } from './door-error.ts'
import type { Peer } from './find-peer.ts'
import { askAboutPairing } from './program-questions.ts'
import type { Questions } from './questions.ts'
import { readRequest } from './read-request.ts'
import type { LogRecord } from './request-log.ts'
import { addProgram, mostPrograms, programsOf } from './stored-program.ts'
import type { Visitor } from './visit.ts'

interface PairingParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly random: (bytes: number) => Uint8Array
  readonly questions: Questions
  readonly emit: (message: EventMessage) => void
  readonly findPeer: (socket: Visitor['socket']) => Promise<Peer | null>
  readonly note: (name: string, outcome: LogRecord['outcome']) => void
}

type Pair = (
  raw: unknown,
  visitor: Visitor,
  tell: (part: object) => void,
) => Promise<{ token: string; name: string }>

/** A longer name isn't cut, because the program would have a different name than it thinks. */
const PairRequest = z.object({ name: z.string().min(1).max(programNameLength) })

/** After a refusal, nobody can pair for this long, because it is unknown who asks again. */
const refusalHoldsMs = 30_000

export function createPairing(parts: PairingParts): Pair {
  const { vault, clock, random, questions, emit, findPeer, note } = parts
  const refusal = vault.whileOpen(() => ({ until: 0 }))

  return async (raw, visitor, tell) => {
    const { name } = readRequest(PairRequest, raw)
    if (withoutUnseen(name).trim() !== name || fold(name) === '') {
      throw new DoorError('bad-request', words('core.programs.badName'))
    }
    requireFree(vault.document(), name)
    const held = refusal()
    const waitMs = held.until - clock()
    if (waitMs > 0) {
      const retryAfterSeconds = Math.ceil(waitMs / 1000)
      throw new DoorError('try-later', words('core.programs.pairingRefused'), { retryAfterSeconds })
    }
    let peer: Peer | null = null
    const makeQuestion = async () => {
      peer = await findPeer(visitor.socket)
      return askAboutPairing({ name }, peer)
    }
    const choice = await questions
      .ask(makeQuestion, visitor.gone, () => tell({ asking: true }))
      .catch(error => {
        note(name, outcomeOf(error))
        throw error
      })
    if (choice !== 'allow') {
      held.until = clock() + refusalHoldsMs
      note(name, 'refused')
      throw refused()
    }
    const token = Buffer.from(random(32)).toString('base64url')
    const executable = (peer as Peer | null)?.executable ?? null
    await vault.change(draft => {
      // Two programs may have asked for the same name at the same time.
      requireFree(draft, name)
      addProgram(draft, { name, executable, token, pairedAt: clock() })
    })
    note(name, 'given')
    visitor.trust()
    emit({ name: 'programs.changed', payload: undefined })
    return { token, name }
  }
}

function requireFree(document: Readonly<VaultDocument>, name: string): void {
  const programs = programsOf(document)
  if (programs.length >= mostPrograms) {
    throw new DoorError('too-many', words('core.programs.tooManyPaired'))
  }
  // In a question, two names that look alike could not be told apart.
  if (programs.some(one => fold(one.name) === fold(name))) {
    throw new DoorError('name-taken', words('core.programs.nameTaken', { name }))
  }
}
