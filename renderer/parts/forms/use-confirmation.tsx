import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import type { Confirmation } from '../../../shared/method.ts'
import { say } from '../../../shared/wording/say.ts'
import { useStores } from '../../stores/stores-context.ts'
import { SecretInput } from './secret-input.tsx'

export interface ConfirmationField {
  /** Asks for the passphrase; null if the vault has none. */
  readonly field: ReactNode
  readonly confirmation: Confirmation
  readonly isReady: boolean
  /** Clears the passphrase, which stays in the page no longer than necessary. */
  clear(): void
}

interface ConfirmationOptions {
  readonly autoFocus?: boolean
  /** True if Escape is for the form, and not for the drawer or dialog around it. */
  readonly keepsEscape?: boolean
}

/**
 * Returns what a form needs to ask before a secret leaves the vault: the passphrase, if there is
 * one.
 */
export function useConfirmation(options: ConfirmationOptions = {}): ConfirmationField {
  const { autoFocus = false, keepsEscape = false } = options
  const { session } = useStores()
  const hasPassphrase = useStore(session, state => state.status?.hasPassphrase ?? false)
  const [passphrase, setPassphrase] = useState('')

  return {
    field: hasPassphrase ? (
      <SecretInput
        label={say('labels.passphrase')}
        description={say('forms.confirmIdentity')}
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        data-mantine-stop-propagation={keepsEscape || undefined}
        value={passphrase}
        onChange={setPassphrase}
      />
    ) : null,
    confirmation: { confirmed: true, ...(hasPassphrase && { passphrase }) },
    isReady: !hasPassphrase || passphrase !== '',
    clear: () => setPassphrase(''),
  }
}
