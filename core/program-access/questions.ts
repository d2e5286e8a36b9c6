/** What programs ask for waits here for the user’s answer, one question at a time. */
import { randomUUID } from 'node:crypto'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { ProgramChoice, ProgramQuestion } from '../../shared/program-contract.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Host } from '../host/host.ts'
import type { Vault } from '../vault/vault.ts'
import { DoorError } from './door-error.ts'

export interface Question {
  readonly question: Words
  readonly detail: Words
  /** The first one is the safe one. */
  readonly choices: readonly ['deny', ...ProgramChoice[]]
}

export interface Questions {
  /**
   * Throws `no-answer` and `locked`, and `try-later` where too many wait already. The question is made
   * in its turn, so that a flood of them looks nothing up. `onAsked` is called when the user sees it.
   */
  ask(
    makeQuestion: () => Promise<Question>,
    gone: AbortSignal,
    onAsked: () => void,
  ): Promise<ProgramChoice>
  /** What the page is to ask now. */
  open(): ProgramQuestion | null
  /** The page’s answer. */
  answer(id: string, choice: ProgramChoice): void
}

export interface QuestionsParts {
  readonly vault: Vault
  readonly host: Host
  readonly emit: (message: EventMessage) => void
  /** Nobody is there to answer after this long. */
  readonly timeoutMs?: number
}

const answerWithinMs = 60_000
const mostWaiting = 4

interface Asked {
  readonly question: ProgramQuestion
  readonly answer: (choice: ProgramChoice) => void
}

interface Line {
  waiting: number
  last: Promise<unknown>
  asked: Asked | null
  readonly locked: AbortController
}

export function createQuestions(parts: QuestionsParts): Questions {
  const { vault, host, emit, timeoutMs = answerWithinMs } = parts
  const line = vault.whileOpen(
    (): Line => ({
      waiting: 0,
      last: Promise.resolve(),
      asked: null,
      locked: new AbortController(),
    }),
    ({ locked, asked }) => {
      locked.abort()
      if (asked) emit({ name: 'programs.asked', payload: null })
    },
  )

  async function askNow(own: Line, asked: Question, over: AbortSignal): Promise<ProgramChoice> {
    const { question, detail, choices } = asked
    if (!host.choose) return askPage(own, asked, over)
    const labels = choices.map(choice => sayWords(labelOf[choice]))
    const at = await host.choose(sayWords(question), sayWords(detail), labels, over)
    return choices[at] ?? 'deny'
  }

  function askPage(own: Line, asked: Question, over: AbortSignal): Promise<ProgramChoice> {
    const question = { ...asked, choices: [...asked.choices], id: randomUUID() }
    return new Promise((resolve, reject) => {
      const end = () => {
        own.asked = null
        over.removeEventListener('abort', giveUp)
        if (!own.locked.signal.aborted) emit({ name: 'programs.asked', payload: null })
      }
      const giveUp = () => {
        end()
        reject(noAnswer())
      }
      own.asked = {
        question,
        answer(choice) {
          end()
          resolve(choice)
        },
      }
      over.addEventListener('abort', giveUp)
      emit({ name: 'programs.asked', payload: question })
    })
  }

  return {
    async ask(makeQuestion, gone, onAsked) {
      const own = line()
      // A program that asks a hundred times must not get its yes from somebody who clicks dialogs away.
      if (own.waiting >= mostWaiting) {
        throw new DoorError('try-later', words('core.programs.questionsOpen'), {
          retryAfterSeconds: answerWithinMs / 1000,
        })
      }
      own.waiting += 1
      const turn = own.last.then(async () => {
        const over = AbortSignal.any([gone, own.locked.signal, AbortSignal.timeout(timeoutMs)])
        const asked = await makeQuestion()
        if (over.aborted) throw noAnswer()
        onAsked()
        const choice = await askNow(own, asked, over)
        // A dialog that was taken away has an answer, too: its safe one.
        if (over.aborted) throw noAnswer()
        return choice
      })
      own.last = turn.catch(() => undefined)
      return vault.untilLocked(
        turn.finally(() => {
          own.waiting -= 1
        }),
      )
    },
    open: () => line.peek()?.asked?.question ?? null,
    answer(id, choice) {
      const asked = line.peek()?.asked
      if (asked?.question.id !== id) {
        throw new AppError('not-found', words('core.programs.questionOver'))
      }
      if (!asked.question.choices.includes(choice)) {
        throw new AppError('bad-input', words('core.programs.questionOver'))
      }
      asked.answer(choice)
    },
  }
}

const labelOf: Readonly<Record<ProgramChoice, Words>> = {
  deny: words('core.programs.choice.deny'),
  once: words('core.programs.choice.once'),
  always: words('core.programs.choice.always'),
  allow: words('core.programs.choice.allow'),
}

function noAnswer(): DoorError {
  return new DoorError('no-answer', words('core.programs.noAnswer'))
}
