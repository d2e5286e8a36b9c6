import type { Background } from '../../shared/host-models.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { BackgroundLife, Host } from './host.ts'

export function createHostHandlers(
  host: Host,
  noteHidden: () => void,
  noteVisible: (isVisible: boolean) => void,
  requestScan: () => void,
): RoomHandlers<'host' | 'scan'> {
  return {
    'host.capabilities': () => host.capabilities(),
    'host.setTyped': ({ typed }) => host.setTyped(typed),
    'host.noteHidden': noteHidden,
    'host.noteVisible': ({ isVisible }) => noteVisible(isVisible),
    'host.background': () => stateOf(host.background),
    'host.setAtLogin': async ({ isOn }) => {
      await host.background?.setAtLogin(isOn)
      return stateOf(host.background)
    },

    'scan.request': requestScan,
    'scan.shortcut': () => host.scan.shortcut(),
    'scan.openPermission': () => host.scan.openPermission?.(),
    'scan.setOpen': ({ open }) => host.scan.setOpen(open),
    'scan.sources': () => host.scan.sources(),
    'scan.choose': ({ id }) => host.scan.choose(id),
  }
}

async function stateOf(life: BackgroundLife | null): Promise<Background> {
  return life ? life.state() : { hasTray: false, atLogin: 'unavailable' }
}
