/** Lists what concerns other computers. */
import { IconDevices, IconFolderSymlink, IconRefresh } from '@tabler/icons-react'
import { words } from '../../../shared/wording/words.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import type { Stores } from '../../stores/stores.ts'
import type { Action } from './action.ts'

const syncs = ({ session }: Stores) => session.getState().status?.syncs === true
const syncsNot = (stores: Stores) => !syncs(stores)

export const computersActions = {
  'computers.set-up': {
    group: 'computers',
    name: words('actions.computers.setUp'),
    also: 'actions.computers.also',
    Icon: IconDevices,
    isOffered: syncsNot,
    run: ({ sync }) => sync.getState().open('set-up'),
  },
  'computers.join': {
    group: 'computers',
    name: words('computers.join'),
    also: 'actions.computers.also',
    Icon: IconDevices,
    isOffered: syncsNot,
    run: ({ sync }) => sync.getState().open('join'),
  },
  'computers.add-computer': {
    group: 'computers',
    name: words('actions.computers.add'),
    also: 'actions.computers.also',
    Icon: IconDevices,
    isOffered: syncs,
    run: ({ sync }) => sync.getState().open('add-computer'),
  },
  sync: {
    group: 'computers',
    name: words('computers.now'),
    also: 'actions.computers.also',
    Icon: IconRefresh,
    isOffered: syncs,
    run: stores => void meet(stores).catch(showFailure),
  },
  'computers.move': {
    group: 'computers',
    name: words('actions.computers.move'),
    also: 'actions.computers.also',
    Icon: IconFolderSymlink,
    isOffered: syncs,
    run: ({ sync }) => sync.getState().open('move'),
  },
} as const satisfies Record<string, Action>

async function meet({ call, sync, view }: Stores): Promise<void> {
  // What came of it is told there.
  view.getState().showSettings('sync')
  await call('sync.meet')
  await sync.getState().load()
}
