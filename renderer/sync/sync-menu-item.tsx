import { Menu } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import { sayShortState, shownState } from './describe-sync.ts'
import { StateIcon } from './state-icon.tsx'
import classes from './sync.module.css'

/** Shows the state of syncing with the other computers, in the menu. */
export function SyncMenuItem() {
  const { sync, view } = useStores()
  const status = useStore(sync, state => state.status)
  if (!status?.place) return null
  return (
    <Menu.Item
      leftSection={<StateIcon state={shownState(status)} size={16} />}
      onClick={() => view.getState().showSettings('sync')}
    >
      {say('computers.title')}
      <span className={classes.menuState}>{sayShortState(status)}</span>
    </Menu.Item>
  )
}
