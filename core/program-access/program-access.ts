/** Opens the socket for the user's other programs, and tells the window about it. */
import { AppError } from '../../shared/errors.ts'
import {
  type DoorState,
  type EntryOfProgram,
  programMethods,
} from '../../shared/program-contract.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Room, RoomHandlers } from '../dispatch.ts'
import type { Host } from '../host/host.ts'
import type { Report } from '../report.ts'
import type { RecordsFile } from '../vault/records-file.ts'
import { type AnswerParts, createAnswer } from './answer-request.ts'
import { type Door, openDoor } from './door.ts'
import { type DoorPlace, doorFile, makeDoorAddress } from './door-address.ts'
import { createQuestions } from './questions.ts'
import { createRequestLog, type LogRecord } from './request-log.ts'
import { changeProgram, programsOf, removeProgram, type StoredProgram } from './stored-program.ts'

export interface ProgramAccessParts extends Omit<AnswerParts, 'questions' | 'log' | 'version'> {
  readonly host: Host
  readonly place: DoorPlace
  readonly logFile: RecordsFile<LogRecord>
  readonly report: Report
}

export interface ProgramAccess extends Room<'programs'> {
  /** Begins to listen. The settings show what prevents that, but nothing else is affected. */
  open(): Promise<void>
  close(): Promise<void>
}

export function createProgramAccess(parts: ProgramAccessParts): ProgramAccess {
  const { vault, host, emit, random, place, report } = parts
  const log = createRequestLog(parts.logFile)
  const questions = createQuestions({ vault, host, emit })
  const version = () => host.capabilities().version
  const answer = createAnswer({ ...parts, questions, log, version })
  let door: Door | null = null
  let state: DoorState = 'closed'
  let problem: Words | null = null
  let opening: Promise<void> | null = null

  async function listen(): Promise<void> {
    try {
      const address = await makeDoorAddress(place, random)
      door = await openDoor({ address, answer, report: error => report('programs', error) })
      state = door ? 'open' : 'taken'
    } catch (error) {
      state = 'failed'
      if (error instanceof AppError) problem = error.words
      else report('programs', error)
    }
  }

  function entriesOf(ids: readonly string[]): EntryOfProgram[] {
    const byId = new Map(vault.document().entries.map(entry => [entry.id, entry]))
    return ids.map(id => ({ id, names: byId.get(id) ?? null }))
  }
  const toPaired = ({ id, name, executable, pairedAt, mayList, entries }: StoredProgram) => ({
    id,
    name,
    executable,
    pairedAt,
    mayList,
    entries: entriesOf(entries),
  })

  const handlers: RoomHandlers<'programs'> = {
    'programs.list': async () => {
      // The window that was listening may have been closed since.
      if (state === 'taken') await listen()
      return {
        door: state,
        problem,
        address: doorFile(place),
        programs: programsOf(vault.document()).map(toPaired),
      }
    },
    'programs.remove': async ({ id }) => {
      await vault.change(draft => removeProgram(draft, id))
      emit({ name: 'programs.changed', payload: undefined })
    },
    'programs.revoke': async ({ id, entryId }) => {
      await vault.change(draft =>
        changeProgram(draft, id, ({ entries }) =>
          entryId === null
            ? { mayList: false }
            : { entries: entries.filter(one => one !== entryId) },
        ),
      )
      emit({ name: 'programs.changed', payload: undefined })
    },
    'programs.log': async () =>
      (await log.read()).map(({ entries, ...record }) => ({
        ...record,
        entries: entriesOf(entries),
      })),
    'programs.clearLog': () => log.clear(),
    'programs.question': () => questions.open(),
    'programs.answer': ({ id, choice }) => {
      if (host.choose) throw new AppError('refused', words('core.programs.hostAsks'))
      questions.answer(id, choice)
    },
  }

  return {
    methods: programMethods,
    handlers,
    open() {
      opening ??= listen()
      return opening
    },
    async close() {
      await opening
      await door?.close()
      await log.settled()
      door = null
      state = 'closed'
    },
  }
}
