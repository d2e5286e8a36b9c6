import type { EntrySummary } from '../../shared/models.ts'
import { EntryIcon } from '../icons/entry-icon.tsx'
import { entryName } from '../search/entry-name.ts'
import classes from './entry.module.css'

export function IconTitle({ entry }: { entry: Pick<EntrySummary, 'issuer' | 'label' | 'icon'> }) {
  return (
    <span className={classes.title}>
      <EntryIcon issuer={entry.issuer} label={entry.label} icon={entry.icon} />
      <bdi className={classes.titleText}>{entryName(entry)}</bdi>
    </span>
  )
}
