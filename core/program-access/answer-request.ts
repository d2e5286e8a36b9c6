/** Answers the user's other programs: they get codes and, with the user's consent, names. */
import type { EventMessage } from '../../shared/contract.ts'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { protocolVersion } from '../../shared/program-protocol.ts'
import type { Settings } from '../../shared/settings-models.ts'
import { words } from '../../shared/wording/words.ts'
import { summaryOf } from '../entries/entries.ts'
import type { Vault } from '../vault/vault.ts'
import { DoorError, outcomeOf, refused } from './door-error.ts'
import type { Peer } from './find-peer.ts'
import { findWanted, giveCodes, toListed } from './give-codes.ts'
import { createPace } from './pace.ts'
import { createPairing } from './pair.ts'
import { askAboutCodes, askAboutList } from './program-questions.ts'
import type { Questions } from './questions.ts'
import { CodeRequest, methodOf, readRequest, refuseUntil, TokenRequest } from './read-request.ts'
import type { LogRecord, RequestLog } from './request-log.ts'
import { changeProgram, findByToken, programsOf, type StoredProgram } from './stored-program.ts'
import type { AnswerLine, Visitor } from './visit.ts'

export interface AnswerParts {
  readonly vault: Vault
  readonly settings: () => Settings
  readonly clock: () => number
  /** The moment that codes are shown for. */
  readonly codeClock: () => number
  /** Called when a program is given codes. */
  readonly noteCodeUse: () => void
  readonly version: () => string
  readonly random: (bytes: number) => Uint8Array
  readonly questions: Questions
  readonly log: RequestLog
  readonly emit: (message: EventMessage) => void
  /** Scans the screen. The results are shown only in the window. */
  readonly requestScan: () => void
  /** False if the host can’t bring its window to the front. */
  readonly showWindow: () => boolean
  /** Locks if the time is over and no timer has noticed. */
  readonly lockIfDue: () => void
  readonly findPeer: (socket: Visitor['socket']) => Promise<Peer | null>
}

type Tell = (part: object) => void
type Asks = LogRecord['request']

const pairPace = { most: 20, everyMs: 1000 }
const quickPace = { most: 5, everyMs: 500 }
const programPace = { most: 60, everyMs: 500 }
/** Strangers share one limit. */
const anybody = ''
/** After a refusal, the same question isn't asked again for this long. */
const refusalHoldsMs = 30_000

export function createAnswer(parts: AnswerParts): AnswerLine {
  const { vault, settings, clock, codeClock, noteCodeUse, questions, log, emit } = parts
  const strangers = createPace(pairPace, clock)
  const quick = createPace(quickPace, clock)
  const programs = createPace(programPace, clock)
  const refusedUntil = vault.whileOpen(() => new Map<string, number>())
  const note = (
    name: string | null,
    request: Asks,
    outcome: LogRecord['outcome'],
    entries: readonly EntrySummary[] = [],
  ) => log.add({ at: clock(), name, request, outcome, entries: entries.map(({ id }) => id) })
  const pair = createPairing({
    ...parts,
    note: (name, outcome) => note(name, 'pair', outcome),
  })

  /** Throws unless there is an open vault that lets other programs in. */
  function requireAccess(): void {
    parts.lockIfDue()
    if (vault.status().state !== 'open') {
      throw new DoorError('locked', words('core.programs.locked'))
    }
    if (!settings().programAccess) throw new DoorError('off', words('core.programs.off'))
  }

  /**
   * Identifies programs by their tokens. A wrong one ends the connection, so that nobody can keep
   * guessing.
   */
  function programOf(raw: unknown, visitor: Visitor, asks: Asks): StoredProgram {
    requireAccess()
    const program = findByToken(vault.document(), readRequest(TokenRequest, raw).token)
    if (!program) {
      refuseUntil(strangers.take(anybody))
      note(null, asks, 'unknown')
      throw notPaired(true)
    }
    visitor.trust()
    const waitMs = programs.take(program.id)
    if (waitMs > 0) note(program.name, asks, 'too-often')
    refuseUntil(waitMs)
    return program
  }

  /** Asks the user, and stores consent that is meant to last. */
  async function ask(
    program: StoredProgram,
    entries: readonly EntrySummary[] | null,
    visitor: Visitor,
    tell: Tell,
  ): Promise<void> {
    const asks = entries ? 'code' : 'list'
    const key = [program.id, ...(entries ?? []).map(({ id }) => id)].join()
    const refusals = refusedUntil()
    if ((refusals.get(key) ?? 0) > clock()) throw refused()
    const makeQuestion = async () => {
      const peer = await parts.findPeer(visitor.socket)
      return entries ? askAboutCodes(program, peer, entries) : askAboutList(program, peer)
    }
    const choice = await questions
      .ask(makeQuestion, visitor.gone, () => tell({ asking: true }))
      .catch(error => {
        note(program.name, asks, outcomeOf(error), entries ?? [])
        throw error
      })
    if (choice !== 'once' && choice !== 'always') {
      refusals.set(key, clock() + refusalHoldsMs)
      note(program.name, asks, 'refused', entries ?? [])
      throw refused()
    }
    requireAccess()
    // The program may have been removed while the question was open.
    if (!programsOf(vault.document()).some(({ id }) => id === program.id)) throw notPaired(false)
    if (choice === 'always') await keepYes(program, entries)
  }

  async function keepYes(
    { id }: StoredProgram,
    allowed: readonly EntrySummary[] | null,
  ): Promise<void> {
    await vault.change(draft =>
      changeProgram(draft, id, ({ entries }) =>
        allowed
          ? { entries: [...new Set([...entries, ...allowed.map(one => one.id)])] }
          : { mayList: true },
      ),
    )
    emit({ name: 'programs.changed', payload: undefined })
  }

  async function list(raw: unknown, visitor: Visitor, tell: Tell) {
    const program = programOf(raw, visitor, 'list')
    if (!program.mayList) await ask(program, null, visitor, tell)
    const entries = vault.document().entries.map(entry => toListed(summaryOf(entry)))
    note(program.name, 'list', 'given')
    return { entries }
  }

  async function code(raw: unknown, visitor: Visitor, tell: Tell) {
    const program = programOf(raw, visitor, 'code')
    noteCodeUse()
    const wanted = find(program, readRequest(CodeRequest, raw))
    const asked = wanted.filter(({ id }) => !program.entries.includes(id))
    if (asked.length > 0) await ask(program, asked, visitor, tell)
    const codes = await giveCodes(vault, wanted, codeClock)
    note(program.name, 'code', 'given', wanted)
    return codes
  }

  function find(program: StoredProgram, wanted: { query: string; one: boolean }) {
    try {
      return findWanted(vault, program, wanted)
    } catch (error) {
      note(program.name, 'code', 'nothing')
      throw error
    }
  }

  async function run(method: string, raw: unknown, visitor: Visitor, tell: Tell) {
    switch (method) {
      case 'hello':
        return { protocol: protocolVersion, version: parts.version() }
      case 'quick':
        refuseUntil(quick.take(anybody))
        emit({ name: 'quick.requested', payload: undefined })
        return {}
      case 'show':
        refuseUntil(quick.take(anybody))
        if (parts.showWindow()) return {}
        throw new DoorError('unknown-method', words('core.programs.unknownMethod'))
      case 'scan':
        refuseUntil(quick.take(anybody))
        parts.requestScan()
        return {}
      case 'pair':
        requireAccess()
        refuseUntil(strangers.take(anybody))
        return await pair(raw, visitor, tell)
      case 'list':
        return await list(raw, visitor, tell)
      case 'code':
        return await code(raw, visitor, tell)
      default:
        throw new DoorError('unknown-method', words('core.programs.unknownMethod'))
    }
  }

  return async (raw, visitor, tell) => {
    try {
      return { ok: true, value: await run(methodOf(raw), raw, visitor, tell) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      // The vault was locked in between, or it says why it gives no code.
      requireAccess()
      throw new DoorError('refused', error.words)
    }
  }
}

function notPaired(ends: boolean): DoorError {
  return new DoorError('not-paired', words('core.programs.notPaired'), { ends })
}
