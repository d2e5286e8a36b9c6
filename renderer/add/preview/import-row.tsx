import { IconStarFilled } from '@tabler/icons-react'
import type { ImportRow as Row } from '../../../shared/transfer-models.ts'
import { enumerate } from '../../../shared/wording/enumerate.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { EntryIcon } from '../../icons/entry-icon.tsx'
import { describeOtp } from '../../parts/entries/describe-otp.ts'
import type { TickRowProps } from '../../parts/layout/tick-list.tsx'
import { describeMatch, isNew } from '../../stores/match.ts'
import classes from './import-row.module.css'

/** Shows an entry from a file: its names, what comes with it, what it matches, and what is odd. */
export function ImportRow({ item: row, hintsId }: TickRowProps<Row>) {
  const { issuer, label, tags, warnings } = row
  const extras = extrasOf(row)
  const match = describeMatch(row)

  return (
    <span className={classes.row}>
      <EntryIcon issuer={issuer} label={label} />
      <span className={classes.text}>
        <span className={classes.names}>
          <bdi className={classes.issuer}>{issuer || label || say('labels.unnamedEntry')}</bdi>
          {row.favourite && (
            <IconStarFilled
              size={13}
              className={classes.star}
              title={say('importing.row.pinned')}
            />
          )}
          {issuer && label && <bdi className={classes.label}>{label}</bdi>}
        </span>
        <span id={hintsId} className={classes.hints}>
          {extras && <span className={classes.extras}>{extras}</span>}
          {tags.map(tag => (
            <bdi key={tag} className={classes.tag}>
              {tag}
            </bdi>
          ))}
          {match && <span className={classes.match}>{match}</span>}
          {row.trashed && isNew(row) && (
            <span className={classes.match}>{say('importing.row.goesToTrash')}</span>
          )}
          {warnings.map(sayWords).map(warning => (
            <span key={warning} className={classes.warning}>
              {warning}
            </span>
          ))}
        </span>
      </span>
    </span>
  )
}

/** Describes what is unusual about its codes, and what comes with it; empty for the usual. */
function extrasOf({ otp, backupCodes, hasNote }: Row): string {
  return enumerate([
    describeOtp(otp),
    backupCodes > 0 ? say('importing.row.backupCodes', { count: backupCodes }) : '',
    hasNote ? say('importing.row.note') : '',
  ])
}
