/** What the page learns of a change that did not come to its end. */
import type { PendingFlow } from '../../shared/account-models.ts'
import type { FlowJournal } from '../accounts/stored-account.ts'

export function pendingOf(journal: FlowJournal): PendingFlow {
  const { kind, method, since, notice, entryId } = journal
  // Which set of backup codes is good, no server tells: another set has to be made.
  const canUndo = kind !== 'regenerate'
  return { kind, method, since, message: messageOf(journal), canUndo, notice, entryId }
}

function messageOf({ kind, stage, method, notice }: FlowJournal): string {
  if (stage === 'status') return 'All is done but to look whether the server agrees.'
  if (stage === 'wait') {
    return notice !== null && method !== 'totp'
      ? 'The code that was sent is still to be entered.'
      : 'The secret is stored, and waits until the phone has it too.'
  }
  switch (kind) {
    case 'enrol':
      return 'The secret is stored; whether the server has turned two-factor on is not known yet.'
    case 'disable':
      return 'Whether the server has turned two-factor off is not known yet.'
    case 'rotate':
      return 'The secret is being replaced: until that is finished, two-factor may be off.'
    case 'regenerate':
      return 'Whether the server has made new backup codes is not known yet.'
  }
}
