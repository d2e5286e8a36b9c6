/** Loads the room of other computers when it is needed: a vault that stays here loads none of it. */
import { type OnDemand, onDemand } from '../on-demand.ts'
import type { SyncRoom, SyncRoomParts } from './handlers.ts'

export interface SyncOnDemand extends Pick<OnDemand<SyncRoom>, 'open' | 'settled'> {
  /** The window is shown, or hidden. Other computers are asked only while somebody looks. */
  noteVisible(isVisible: boolean): void
  /** A code is used while the window may be hidden. See `Visits`. */
  glance(): void
}

export function syncOnDemand(parts: SyncRoomParts): SyncOnDemand {
  const { vault, report, isLasting } = parts
  let isVisible = false
  const room = onDemand(async () => {
    const { openSyncRoom } = await import('./handlers.ts')
    const opened = openSyncRoom(parts)
    opened.noteVisible(isVisible)
    return opened
  })
  if (isLasting) {
    vault.onChange(() => {
      if (room.opened || vault.status().state !== 'open' || !vault.document().sync) return
      room.open().catch(error => report('loading', error))
    })
  }
  return {
    open: room.open,
    settled: room.settled,
    noteVisible(now) {
      isVisible = now
      room.opened?.noteVisible(now)
    },
    glance: () => room.opened?.glance(),
  }
}
