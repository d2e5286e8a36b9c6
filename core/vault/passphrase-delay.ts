import { AppError } from '../../shared/errors.ts'

const firstDelayMs = 1000
const maxDelayMs = 5 * 60_000

/**
 * The growing pause after wrong passphrases: 1 s, 2 s, 4 s … 5 min, forgotten after a right one. It
 * slows down whoever types at the screen; against a copied file stands Argon2id.
 */
export class PassphraseDelay {
  readonly #clock: () => number
  #failures = 0
  #retryAt = 0

  constructor(clock: () => number) {
    this.#clock = clock
  }

  /** Null when the next try may come now. */
  get retryAt(): number | null {
    return this.#clock() < this.#retryAt ? this.#retryAt : null
  }

  /** Runs a try; a `wrong-passphrase` from it counts. Fails with `wait` while it is too early. */
  async attempt<T>(open: () => Promise<T>): Promise<T> {
    const now = this.#clock()
    // A clock set back must not lock anyone out for longer than the longest pause.
    this.#retryAt = Math.min(this.#retryAt, now + maxDelayMs)
    if (now < this.#retryAt) {
      const seconds = Math.ceil((this.#retryAt - now) / 1000)
      throw new AppError('wait', `Too many wrong passphrases: try again in ${seconds} s.`)
    }
    try {
      const opened = await open()
      this.#failures = 0
      return opened
    } catch (error) {
      if (error instanceof AppError && error.code === 'wrong-passphrase') {
        const delayMs = Math.min(firstDelayMs * 2 ** this.#failures, maxDelayMs)
        this.#failures += 1
        this.#retryAt = this.#clock() + delayMs
      }
      throw error
    }
  }
}
