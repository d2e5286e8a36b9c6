import type { EntrySummary } from '../../../shared/entry-models.ts'
import { EntryIcon } from '../../icons/entry-icon.tsx'
import { namesOnly } from '../../stores/entry-name.ts'
import classes from './details.module.css'
import { MadeBy } from './made-by.tsx'

type Titled = Pick<EntrySummary, 'issuer' | 'label' | 'website' | 'icon' | 'madeBy'>

export function IconTitle({ entry }: { entry: Titled }) {
  return (
    <span className={classes.title}>
      <EntryIcon
        issuer={entry.issuer}
        label={entry.label}
        website={entry.website}
        icon={entry.icon}
        madeBy={entry.madeBy}
      />
      <span className={classes.titleNames}>
        <bdi className={classes.titleText}>{namesOnly(entry)}</bdi> <MadeBy entry={entry} />
      </span>
    </span>
  )
}
