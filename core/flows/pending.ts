/** Tells the page about an unfinished change. */

import type { PendingFlow } from '../../shared/account-models.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { FlowJournal } from '../accounts/stored-account.ts'

export function pendingOf(journal: FlowJournal): PendingFlow {
  const { kind, method, since, notice, entryId } = journal
  // No server tells which set of backup codes is valid, so another set has to be made.
  const canUndo = kind !== 'regenerate'
  return { kind, method, since, message: messageOf(journal), canUndo, notice, entryId }
}

function messageOf({ kind, stage, method, notice }: FlowJournal): Words {
  if (stage === 'status') return words('core.flows.pending.status')
  if (stage === 'wait') {
    return notice !== null && method !== 'totp'
      ? words('core.flows.pending.codeSent')
      : words('core.flows.pending.phone')
  }
  switch (kind) {
    case 'enrol':
      return words('core.flows.pending.enrol')
    case 'disable':
      return words('core.flows.pending.disable')
    case 'rotate':
      return words('core.flows.pending.rotate')
    case 'regenerate':
      return words('core.flows.pending.regenerate')
  }
}
