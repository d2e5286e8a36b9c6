import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { EntryIcon } from '../icons/entry-icon.tsx'
import { type Counts, describeCounts, hasFewLeft } from '../parts/entries/describe-backup-codes.ts'
import { MadeBy } from '../parts/entries/made-by.tsx'
import { saidWith } from '../parts/said.ts'
import { namesOnly } from '../stores/entry-name.ts'
import classes from './backup-codes-screen.module.css'
import type { CodeHolder } from './code-holder.ts'

interface HolderRowProps {
  readonly holder: CodeHolder
  readonly counts: Counts
  /** The user's note on one of its codes, if the search found that. */
  readonly note: string | undefined
  onOpen(): void
}

export function HolderRow({ holder, counts, note, onOpen }: HolderRowProps) {
  return (
    <li>
      <button type="button" className={classes.row} onClick={onOpen}>
        <EntryIcon issuer={holder.issuer} label={holder.label} madeBy={holder.madeBy} />
        <span className={classes.names}>
          <bdi className={classes.name}>{namesOnly(holder)}</bdi> <MadeBy entry={holder} />{' '}
          <span className={classes.counts}>{describeCounts(counts)}</span>
          {note !== undefined && (
            <bdi className={classes.counts}>
              {saidWith(words('backupCodes.holder.note', { note }), {
                hidden: chunks => <span className="visually-hidden">{chunks}</span>,
              })}
            </bdi>
          )}
        </span>
        {hasFewLeft(counts) && (
          <span className={classes.few}>
            <IconAlertTriangle size={16} aria-hidden="true" />
            {say('backupCodes.holder.left', { unused: counts.unused })}
          </span>
        )}
        <IconChevronRight className={classes.chevron} size={18} aria-hidden="true" />
      </button>
    </li>
  )
}
