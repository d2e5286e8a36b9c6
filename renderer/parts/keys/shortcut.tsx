import { Kbd } from '@mantine/core'
import classes from './shortcut.module.css'
import { isInBrowser, keysToShow, type ShortcutId } from './shortcuts.ts'

/** Shows a shortcut's keys as keycaps; `all` includes those that do the same. */
export function Shortcut({ id, all = false }: { id: ShortcutId; all?: boolean }) {
  const combinations = keysToShow(id, isInBrowser())
  return (
    <span className={classes.all}>
      {combinations.slice(0, all ? undefined : 1).map(keys => (
        <span key={keys.join(' ')} className={classes.keys}>
          {keys.map(key => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
