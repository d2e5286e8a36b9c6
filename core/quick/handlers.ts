import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from '../host/host.ts'
import type { RecentEntries } from './recent-entries.ts'

export function createQuickHandlers(host: Host, recent: RecentEntries): RoomHandlers<'quick'> {
  const { quick } = host
  return {
    'quick.recent': recent.list,
    'quick.used': ({ id }) => recent.use(id),
    'quick.show': () => quick?.show(),
    'quick.hide': () => quick?.hide(),
    'quick.openWindow': () => quick?.openWindow(),
    'quick.shortcut': () => quick?.shortcut() ?? 'off',
  }
}
