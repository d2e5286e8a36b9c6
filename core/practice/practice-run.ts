/** Runs the practice server's process, from its start to its end. */

import type { PracticeMessage } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import {
  PracticeNews,
  type PracticeOrder,
  type PracticePerson,
} from '../../shared/practice-process.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Launch } from '../host/programs.ts'

export interface Serving {
  /** For example, `http://127.0.0.1:40123`. */
  readonly address: string
  readonly people: readonly PracticePerson[]
}

export interface PracticeRun {
  /** Fails with `unreachable`. */
  readonly serving: Promise<Serving>
  readonly ended: Promise<void>
  kill(): void
}

const startTimeoutMs = 20_000

/** `folder` is absolute. */
export function runPractice(
  launch: Launch,
  folder: string,
  onMessage: (message: PracticeMessage) => void,
): PracticeRun {
  let end = () => {}
  let kill = () => {}
  const ended = new Promise<void>(resolve => {
    end = resolve
  })
  const serving = new Promise<Serving>((resolve, reject) => {
    const fail = (why: Words) => {
      reject(new AppError('unreachable', why))
      kill()
    }
    const timer = setTimeout(fail, startTimeoutMs, words('core.practice.tooSlow'))
    const child = launch('practice-server', {
      onMessage(raw) {
        const news = PracticeNews.parse(raw)
        if (news.kind === 'sent') return onMessage(news.message)
        clearTimeout(timer)
        if (news.kind === 'failed') return fail(news.why)
        resolve({ address: `http://127.0.0.1:${news.port}`, people: news.people })
      },
      onExit() {
        clearTimeout(timer)
        reject(new AppError('unreachable', words('core.practice.couldNotStart')))
        end()
      },
    })
    kill = () => child.kill()
    child.send({ folder } satisfies PracticeOrder)
  })
  return { serving, ended, kill: () => kill() }
}
