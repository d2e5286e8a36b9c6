import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import { sayShortState, shownState } from './describe-sync.ts'
import { StateIcon } from './state-icon.tsx'
import classes from './sync.module.css'

/** Shows in the header that something is wrong with the other computers. */
export function SyncSign() {
  const { sync, view } = useStores()
  const status = useStore(sync, state => state.status)
  if (!status?.place) return null
  const state = shownState(status)
  if (state === 'same' || state === 'waiting' || state === 'unknown') return null
  const words = sayShortState(status)
  const label = say('computers.sign', { state: words })
  return (
    <Button
      className={classes.sign}
      variant="light"
      data-state={state}
      size="compact-md"
      leftSection={<StateIcon state={state} size={17} />}
      aria-label={label}
      title={label}
      onClick={() => view.getState().showSettings('sync')}
    >
      <span>{words}</span>
    </Button>
  )
}
