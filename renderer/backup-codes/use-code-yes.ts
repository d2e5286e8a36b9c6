import { useState } from 'react'
import type { BackupCode } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Confirmation } from '../../shared/method.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import type { CodeActions } from './use-code-actions.ts'

interface AskedCode {
  readonly key: string
  readonly what: 'copy' | 'unused'
}

export interface CodeYes {
  /** The code that waits for the passphrase, and the action. */
  readonly asked: AskedCode | null
  /**
   * Runs the action if there is a fresh confirmation or the vault has no passphrase. Otherwise, it
   * asks. Returns whether it was done.
   */
  begin(code: BackupCode, what: AskedCode['what']): Promise<boolean>
  confirm(code: BackupCode, confirmation: Confirmation): Promise<void>
  cancel(): void
}

/** Copies a code or marks it unused, both of which need a fresh confirmation. */
export function useCodeYes(actions: CodeActions, onCopied: (code: BackupCode) => void): CodeYes {
  const [asked, setAsked] = useState<AskedCode | null>(null)

  async function run(code: BackupCode, what: AskedCode['what'], confirmation: Confirmation) {
    if (what === 'unused') await actions.markUnused(code, confirmation)
    else {
      await actions.copy(code, confirmation)
      onCopied(code)
    }
    setAsked(null)
  }

  return {
    asked,
    async begin(code, what) {
      try {
        await run(code, what, { confirmed: true })
        return true
      } catch (error) {
        const needsPassphrase = error instanceof AppError && error.code === 'wrong-passphrase'
        if (needsPassphrase) setAsked({ key: code.key, what })
        else showFailure(error)
        return false
      }
    },
    confirm: (code, confirmation) => run(code, asked?.what ?? 'copy', confirmation),
    cancel: () => setAsked(null),
  }
}
