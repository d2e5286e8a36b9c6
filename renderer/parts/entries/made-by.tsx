import { IconServer2 } from '@tabler/icons-react'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { saidWith } from '../said.ts'
import classes from './made-by.module.css'

/**
 * Shows the server that created and named an entry, because a name may say anything, but the
 * address is the one that was really used. A long address is cut at its beginning, because its end
 * tells who owns it.
 */
export function MadeBy({ entry }: { entry: { readonly madeBy?: string | undefined } }) {
  const { madeBy } = entry
  if (madeBy === undefined) return null
  return (
    <span className={classes.badge} title={say('entries.madeBy', { server: madeBy })}>
      <IconServer2 size={12} aria-hidden="true" className={classes.icon} />
      {saidWith(words('entries.fromServer', { server: madeBy }), {
        hidden: chunks => <span className="visually-hidden">{chunks}</span>,
        host: chunks => (
          <span className={classes.host}>
            <bdi dir="ltr">{chunks}</bdi>
          </span>
        ),
      })}
    </span>
  )
}
