import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from './host.ts'

export function createHostHandlers(
  host: Host,
  noteHidden: () => void,
): RoomHandlers<'host' | 'scan'> {
  return {
    'host.capabilities': () => host.capabilities(),
    'host.setTyped': ({ typed }) => host.setTyped(typed),
    'host.noteHidden': noteHidden,

    'scan.setOpen': ({ open }) => host.scan.setOpen(open),
    'scan.sources': () => host.scan.sources(),
    'scan.choose': ({ id }) => host.scan.choose(id),
  }
}
