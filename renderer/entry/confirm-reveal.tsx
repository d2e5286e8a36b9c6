import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Confirmation } from '../../shared/method.ts'
import { Failure } from '../shell/failure.tsx'
import { SecretInput } from '../shell/secret-input.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'

interface ConfirmRevealProps {
  readonly action: string
  onConfirmed(confirmation: Confirmation): Promise<void>
}

/** The fresh yes that every showing of a secret asks for: the passphrase where there is one. */
export function ConfirmReveal({ action, onConfirmed }: ConfirmRevealProps) {
  const { session } = useStores()
  const hasPassphrase = useStore(session, state => state.status?.hasPassphrase ?? false)
  const [passphrase, setPassphrase] = useState('')
  const { busy, failure, attempt } = useAttempt()

  async function confirm() {
    await attempt(() => onConfirmed({ confirmed: true, ...(hasPassphrase && { passphrase }) }))
    setPassphrase('')
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void confirm()
      }}
    >
      {hasPassphrase && (
        <SecretInput
          label="Passphrase"
          description="To be sure that it is you"
          data-autofocus
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      <Failure sentence={failure} />
      <Button
        type="submit"
        data-autofocus={hasPassphrase ? undefined : true}
        autoFocus={!hasPassphrase}
        variant="default"
        w="fit-content"
        loading={busy}
        disabled={hasPassphrase && passphrase === ''}
      >
        {action}
      </Button>
    </form>
  )
}
