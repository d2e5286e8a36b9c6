import { Kbd } from '@mantine/core'
import { modKey } from './mod-key.ts'
import classes from './shortcut.module.css'

/** Shows keys that are pressed together, as keycaps. */
export function Shortcut({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map(key => (
        <Kbd key={key} size="xs">
          {key === 'mod' ? modKey : key}
        </Kbd>
      ))}
    </span>
  )
}
