import { IconServer2 } from '@tabler/icons-react'
import { say } from '../../../shared/wording/say.ts'
import classes from './made-by.module.css'

/**
 * The server that made an entry and named it: a name may say anything, the address is the one that
 * was called. A long one loses its beginning, because its end tells whose it is.
 */
export function MadeBy({ entry }: { entry: { readonly madeBy?: string | undefined } }) {
  const { madeBy } = entry
  if (madeBy === undefined) return null
  return (
    <span className={classes.badge} title={say('entries.madeByMadeBy', { madeBy })}>
      <IconServer2 size={12} aria-hidden="true" className={classes.icon} />
      <span className="visually-hidden">{say('entries.from')}</span>
      <span className={classes.host}>
        <bdi dir="ltr">{madeBy}</bdi>
      </span>
    </span>
  )
}
