import type { ImportFile } from '../../shared/transfer-models.ts'
import { Fold } from '../shell/fold.tsx'
import classes from './skipped-rows.module.css'

/** A list this long says enough. */
const maxShown = 200

interface SkippedRowsProps {
  readonly files: readonly ImportFile[]
  readonly open: boolean
}

/** What could not be read: where, and why. */
export function SkippedRows({ files, open }: SkippedRowsProps) {
  const skipped = files.flatMap(({ name, skipped }) =>
    skipped.map(({ where, reason }) => ({
      where: files.length > 1 ? `${name}, ${where}` : where,
      reason,
    })),
  )
  if (skipped.length === 0) return null
  const rest = skipped.length - maxShown

  return (
    <Fold
      summary={skipped.length === 1 ? '1 could not be read' : `${skipped.length} could not be read`}
      open={open}
    >
      <ul className={classes.list} aria-label="Not added">
        {skipped.slice(0, maxShown).map(({ where, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place may be told twice; the list stays
          <li key={at}>
            <bdi className={classes.where}>{where}</bdi>: {reason}
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
    </Fold>
  )
}
