/** Keeps programs' requests waiting for the user’s answer, one question at a time. */
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
   * Throws `no-answer`, `locked`, and `try-later` if too many are waiting already. A question is
   * created when its turn comes, so that a flood of requests looks nothing up. `onAsked` is called
   * when the user sees it.
   */
  ask(
    makeQuestion: () => Promise<Question>,
    gone: AbortSignal,
    onAsked: () => void,
  ): Promise<ProgramChoice>
  /** Returns the question that the page should show now. */
  open(): ProgramQuestion | null
  /** Takes the page’s answer. */
  answer(id: string, choice: ProgramChoice): void
}

export interface QuestionsParts {
  readonly vault: Vault
  readonly host: Host
  readonly emit: (message: EventMessage) => void
  /** After this long, nobody is there to answer. */
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
      // A program that asks a hundred times must not get consent from somebody who clicks dialogs
      // away.
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
        // A dialog that was removed also has an answer, which is its safe one.
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
