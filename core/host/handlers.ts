import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from './host.ts'

export function createHostHandlers(host: Host): RoomHandlers<'host' | 'scan'> {
  return {
    'host.capabilities': () => host.capabilities(),

    'scan.setOpen': ({ open }) => host.scan.setOpen(open),
    'scan.sources': () => host.scan.sources(),
    'scan.choose': ({ id }) => host.scan.choose(id),
  }
}
