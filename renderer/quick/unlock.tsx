import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { useSecondsUntil } from '../parts/time/use-seconds-until.ts'
import { PassphraseForm } from './passphrase-form.tsx'
import { useQuickStores } from './quick-stores-context.ts'

/** Unlocks a locked vault with the passphrase. */
export function Unlock() {
  const { call, session } = useQuickStores()
  const retryAt = useStore(session, ({ status }) => status?.retryAt ?? null)
  const waitSeconds = useSecondsUntil(retryAt)
  const [failure, setFailure] = useState<string | null>(null)

  async function unlock(passphrase: string): Promise<void> {
    setFailure(null)
    try {
      session.getState().adopt(await call('vault.unlock', { passphrase }))
    } catch (error) {
      setFailure(sentenceOf(error))
      // The delay before the next attempt comes with the status.
      await call('vault.status').then(session.getState().adopt, () => undefined)
    }
  }

  return (
    <PassphraseForm
      title={say('unlock.title')}
      action={say('labels.unlock')}
      failure={waitSeconds > 0 ? say('unlock.wait', { seconds: waitSeconds }) : failure}
      mayTry={waitSeconds === 0}
      onPassphrase={unlock}
    />
  )
}
