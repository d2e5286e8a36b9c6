/**
 * Delays attempts after wrong passphrases: 1 s, 2 s, 4 s … 5 min, until a correct one. It slows
 * down somebody who types at the screen, even across restarts. Copied files are protected by
 * Argon2id.
 */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { KeySlot } from './key-slots.ts'
import { keepRecords, type Records, type RecordsFile } from './records-file.ts'
import { passphraseMark } from './sealed.ts'

const firstDelayMs = 1000
const maxDelayMs = 5 * 60_000
/** The vault whose last failure is the oldest is forgotten first. */
const mostVaults = 16

export const Failures = z.object({
  failures: z.number().int().min(1),
  /** Milliseconds since 1970. */
  lastAt: z.number().int().min(0),
})
export type Failures = z.infer<typeof Failures>

type Slots = readonly KeySlot[]

export class PassphraseDelay {
  readonly #clock: () => number
  readonly #file: RecordsFile<Failures>
  #known: Records<Failures> = {}

  constructor(clock: () => number, file: RecordsFile<Failures> = keepRecords()) {
    this.#clock = clock
    this.#file = file
  }

  /** Reads what this or another program has recorded. */
  async load(): Promise<void> {
    const now = this.#clock()
    this.#known = mapRecords(await this.#file.read(), one => atLatest(one, now))
  }

  /** Null if the next attempt is allowed now. */
  retryAt(slots: Slots): number | null {
    const noted = this.#known[nameOf(slots)]
    if (!noted) return null
    const now = this.#clock()
    const { lastAt, failures } = atLatest(noted, now)
    const retryAt = lastAt + pauseAfter(failures)
    return now < retryAt ? retryAt : null
  }

  /**
   * Runs an attempt, and counts a `wrong-passphrase` from it. Throws `wait` while it is too early.
   */
  async attempt<T>(slots: Slots, open: () => Promise<T>): Promise<T> {
    const name = nameOf(slots)
    await this.#refresh(name)
    const retryAt = this.retryAt(slots)
    if (retryAt !== null) {
      const seconds = Math.ceil((retryAt - this.#clock()) / 1000)
      throw new AppError('wait', words('core.vault.passphrase.wait', { seconds }))
    }
    try {
      const opened = await open()
      if (this.#known[name]) await this.#note(name, () => undefined)
      return opened
    } catch (error) {
      // The failure is recorded before anyone knows the answer, so that killing the program doesn't
      // undo it.
      if (error instanceof AppError && error.code === 'wrong-passphrase') {
        await this.#note(name, before => {
          return { failures: (before?.failures ?? 0) + 1, lastAt: this.#clock() }
        })
      }
      throw error
    }
  }

  /**
   * After a clock was set back, the delay starts over once: it is neither skipped nor prolonged.
   */
  async #refresh(name: string): Promise<void> {
    const now = this.#clock()
    const stored = (await this.#file.read())[name]
    if (stored && stored.lastAt > now) await this.#note(name, () => atLatest(stored, now))
    await this.load()
  }

  async #note(
    name: string,
    rule: (before: Failures | undefined) => Failures | undefined,
  ): Promise<void> {
    let next = this.#known
    await this.#file.change(stored => {
      const { [name]: before, ...others } = stored
      const after = rule(before)
      next = after ? newest({ ...others, [name]: after }) : others
      return next
    })
    this.#known = next
  }
}

const pauseAfter = (failures: number) => Math.min(firstDelayMs * 2 ** (failures - 1), maxDelayMs)

const atLatest = (noted: Failures, now: number): Failures => {
  return { ...noted, lastAt: Math.min(noted.lastAt, now) }
}

/** The name belongs to the vault, wherever its file is, and changes with the passphrase. */
function nameOf(slots: Slots): string {
  const mark = passphraseMark(slots) ?? JSON.stringify(slots)
  return createHash('sha256').update(mark).digest('hex').slice(0, 16)
}

function newest(records: Records<Failures>): Records<Failures> {
  const byAge = Object.entries(records).toSorted(([, one], [, other]) => other.lastAt - one.lastAt)
  return Object.fromEntries(byAge.slice(0, mostVaults))
}

function mapRecords<T>(records: Records<T>, map: (record: T) => T): Records<T> {
  return Object.fromEntries(Object.entries(records).map(([name, one]) => [name, map(one)]))
}
