/** Runs the practice server in a process of its own, started on demand. */
import { rm } from 'node:fs/promises'
import type { PracticeMessage, PracticeStatus } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { PracticePerson } from '../../shared/practice-process.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Launch } from '../host/programs.ts'
import { type PracticeRun, runPractice, type Serving } from './practice-run.ts'

export interface PracticeServerParts {
  readonly launch: Launch
  /** The absolute path of a folder that contains only what the server stores. */
  readonly folder: string
  /** Called when the state, or the list of sent messages, has changed. */
  readonly onChange: () => void
}

export interface PracticeServer {
  state(): Pick<PracticeStatus, 'state' | 'message'>
  /** Empty while it isn't running. */
  people(): readonly PracticePerson[]
  /** Returns what it would have sent since it was started, newest first. */
  messages(): readonly PracticeMessage[]
  /** Returns its base address, starting it if necessary. Throws `unreachable`. */
  address(): Promise<string>
  /** Waits until it has ended. */
  stop(): Promise<void>
  /** Stops it and deletes everything it stored. Throws `unavailable`. */
  erase(): Promise<void>
}

const keptMessages = 50

export function createPracticeServer(parts: PracticeServerParts): PracticeServer {
  const { launch, folder, onChange } = parts
  let run: PracticeRun | null = null
  let serving: Serving | null = null
  let failure: Words | null = null
  let messages: readonly PracticeMessage[] = []
  let erased = Promise.resolve()

  function become(next: { run: PracticeRun | null; serving?: Serving; failure?: Words }): void {
    run = next.run
    serving = next.serving ?? null
    failure = next.failure ?? null
    if (run === null) messages = []
    onChange()
  }

  function start(): PracticeRun {
    const mine = runPractice(launch, folder, message => {
      if (run !== mine) return
      messages = [message, ...messages].slice(0, keptMessages)
      onChange()
    })
    const lose = (why: Words) => run === mine && become({ run: null, failure: why })
    mine.serving.then(
      found => run === mine && become({ run: mine, serving: found }),
      (error: AppError) => lose(error.words),
    )
    mine.ended.then(() => lose(words('core.practice.stopped')))
    become({ run: mine })
    return mine
  }

  async function stop(): Promise<void> {
    const last = run
    if (!last) return
    become({ run: null })
    last.kill()
    await last.ended
  }

  async function removeFolder(): Promise<void> {
    await stop()
    try {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    } catch (cause) {
      const inUse = words('core.practice.filesInUse', { folder })
      throw new AppError('unavailable', inUse, { cause })
    }
  }

  return {
    state() {
      if (run) return { state: serving ? 'running' : 'starting', message: null }
      return { state: failure ? 'failed' : 'stopped', message: failure }
    },
    people: () => serving?.people ?? [],
    messages: () => messages,
    async address() {
      await erased
      return (await (run ?? start()).serving).address
    },
    stop,
    erase() {
      const erasing = removeFolder()
      erased = erasing.catch(() => undefined)
      return erasing
    },
  }
}
