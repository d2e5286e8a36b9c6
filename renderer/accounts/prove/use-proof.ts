import { useState } from 'react'
import { useStore } from 'zustand'
import type {
  Account,
  CodeNotice,
  EntryReference,
  FactorMethod,
  ProofInput,
  ProofKind,
} from '../../../shared/account-models.ts'
import { useStores } from '../../stores/stores-context.ts'
import { type ProofDraft, type ProofSource, proofWays, toProof } from './proof.ts'

interface ProofInputs {
  readonly account: Account
  readonly kinds: readonly ProofKind[]
  readonly method: FactorMethod | null
  /** The entries that seem to be the account's. Defaults to the linked one only. */
  readonly entries?: readonly EntryReference[]
  readonly notice?: CodeNotice | null
  readonly maySend: boolean
}

export interface Proving {
  readonly source: ProofSource
  readonly draft: ProofDraft
  /** Null while something still has to be typed. */
  readonly proof: ProofInput | null
  setDraft(draft: ProofDraft): void
  /** Clears a wrong code, so that it isn't sent again. */
  clear(): void
}

/** Keeps the state of a form that asks for the account's second factor. */
export function useProof(inputs: ProofInputs): Proving {
  const { account, kinds, method, maySend } = inputs
  const { call, entries } = useStores()
  const linked = useStore(entries, state => state.list?.find(({ id }) => id === account.entryId))
  const known = inputs.entries ?? (linked ? [linked] : [])
  // The account's own codes are used if the entry has none.
  const filedCodes = linked?.backupCodes?.unused || (account.backupCodes?.unused ?? 0)
  const ways = proofWays({ kinds, hasEntry: known.length > 0, filedCodes, method })
  const [notice, setNotice] = useState(inputs.notice ?? null)
  const [draft, setDraft] = useState<ProofDraft>(() => ({
    way: ways[0] ?? 'totp',
    entryId: account.entryId === null ? (known[0]?.id ?? null) : null,
    code: '',
  }))

  return {
    draft,
    setDraft,
    clear: () => setDraft(before => ({ ...before, code: '' })),
    proof: toProof(draft),
    source: {
      ways,
      entries: known,
      linkedId: account.entryId,
      filedCodes,
      method,
      notice,
      maySend,
      send: () => call('accounts.sendCode', { id: account.id, again: notice !== null }),
      onSent: setNotice,
    },
  }
}
