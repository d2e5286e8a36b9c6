import { useId } from 'react'
import { describeBesideName } from '../../shared/describe-changes.ts'
import type { BackupComparison } from '../../shared/transfer-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { entryName } from '../stores/entry-name.ts'
import classes from './comparison.module.css'
import { countVerdicts, verdictNames, verdictOrder } from './describe-restore.ts'

const most = 200

/** Shows the entries of a backup and of the vault side by side, grouped by what differs. */
export function Comparison({ comparison }: { comparison: BackupComparison }) {
  const id = useId()
  const counts = countVerdicts(comparison.entries)
  const sorted = verdictOrder.flatMap(verdict =>
    comparison.entries.filter(entry => entry.verdict === verdict),
  )
  const shown = sorted.slice(0, most)
  const counted = verdictOrder.filter(verdict => counts[verdict] > 0)

  return (
    <section aria-labelledby={id}>
      <p id={id} className={classes.counts}>
        {counted.length === 0 && say('backups.compare.none')}
        {counted.map(verdict => (
          <span key={verdict}>
            {say('backups.verdict.counted', {
              verdict: verdictNames[verdict],
              count: counts[verdict],
            })}
          </span>
        ))}
      </p>
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        <ul className={classes.list} tabIndex={0} aria-labelledby={id}>
          {shown.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries may have one name
            <li key={at} className={classes.row}>
              <span className={classes.name}>
                <bdi>{entryName(entry)}</bdi>
                {describeBesideName(entry).map(sentence => (
                  <span key={sentence} className={classes.difference} dir="auto">
                    {sentence}
                  </span>
                ))}
              </span>
              <span
                className={classes.verdict}
                data-differs={entry.verdict !== 'same' || undefined}
              >
                {sayWords(verdictNames[entry.verdict])}
              </span>
            </li>
          ))}
          {sorted.length > most && (
            <li className={classes.row}>{say('backups.more', { count: sorted.length - most })}</li>
          )}
        </ul>
      )}
    </section>
  )
}
