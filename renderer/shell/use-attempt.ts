import { useState } from 'react'
import { sentenceOf } from '../bridge/sentence.ts'

export interface Attempt {
  /** It runs now. */
  readonly busy: boolean
  /** Why the last one failed, in a sentence; null while it runs and after it went well. */
  readonly failure: string | null
  /** Runs the work; what it throws becomes the failure. */
  attempt(work: () => Promise<void>): Promise<void>
}

/** Something that the user sets off and that can fail: a form that is sent, a button that saves. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function attempt(work: () => Promise<void>) {
    setBusy(true)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }

  return { busy, failure, attempt }
}
