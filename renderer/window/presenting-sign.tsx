import { Button } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './presenting-sign.module.css'
import { togglePresenting } from './toggle-presenting.ts'

/** Shows in the header that every code is hidden, and can end that. */
export function PresentingSign() {
  const stores = useStores()
  const presenting = useStore(stores.settings, state => state.presenting)
  if (!presenting) return null
  return (
    <Button
      className={classes.sign}
      variant="light"
      size="compact-md"
      leftSection={<IconEyeOff size={17} aria-hidden="true" />}
      aria-label={say('shell.presenting.end')}
      title={say('shell.presenting.end')}
      onClick={() => togglePresenting(stores)}
    >
      <span>{say('shell.presenting')}</span>
    </Button>
  )
}
