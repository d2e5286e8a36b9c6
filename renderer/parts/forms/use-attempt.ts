import { useState } from 'react'
import { type Refusal, refusalOf } from '../../bridge/refusal.ts'

export interface Attempt {
  /** True while the work runs. */
  readonly busy: boolean
  /** A sentence that tells why the last attempt failed; null while one runs and after a success. */
  readonly failure: string | null
  /** Tells more about `failure`. */
  readonly refusal: Refusal | null
  /** Runs the work. An error becomes the failure. */
  attempt(work: () => Promise<void>): Promise<void>
}

/** Runs work that the user starts and that can fail, such as submitting a form. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function attempt(work: () => Promise<void>) {
    setBusy(true)
    setRefusal(null)
    try {
      await work()
    } catch (error) {
      setRefusal(refusalOf(error, Date.now()))
    } finally {
      setBusy(false)
    }
  }

  return { busy, failure: refusal?.sentence ?? null, refusal, attempt }
}
