/** Describes the state of syncing with the other computers. */
import type { SyncMeeting, SyncState, SyncStatus } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'

/** The state that a window shows. Before the first read, it is unknown. */
export type ShownState = SyncState | 'unknown' | 'joining'

export function shownState({ state, joining, asking }: SyncStatus): ShownState {
  if (joining) return 'joining'
  if (asking.length > 0) return 'attention'
  return state ?? 'unknown'
}

export function sayState(status: SyncStatus): string {
  const kind = status.place?.kind ?? 'folder'
  return say('computers.state', { state: shownState(status), count: status.waiting, kind })
}

/** Describes the state in a few words, for the header and the menu. */
export function sayShortState(status: SyncStatus): string {
  return say('computers.state.short', { state: shownState(status), count: status.waiting })
}

export function sayNews({ received, sent }: Pick<SyncMeeting, 'received' | 'sent'>): string {
  return say('computers.lastNews', { received, sent })
}

/** Formats six digits as people read them aloud: 123 456. */
export const formatCheck = (check: string) => check.replace(/^(\d{3})(\d{3})$/, '$1 $2')
