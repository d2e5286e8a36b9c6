import { useState } from 'react'
import { type Refusal, refusalOf } from '../../bridge/refusal.ts'

export interface Attempt {
  /** True while the work runs. */
  readonly busy: boolean
  /** Why the last one failed, in a sentence; null while it runs and after it went well. */
  readonly failure: string | null
  /** Adds to `failure` what else is known about it. */
  readonly refusal: Refusal | null
  /** Runs the work; what it throws becomes the failure. */
  attempt(work: () => Promise<void>): Promise<void>
}

/** Runs what the user starts and can fail: a form that is sent, a button that saves. */
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
