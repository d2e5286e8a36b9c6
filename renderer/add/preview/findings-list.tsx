import type { ImportPreview } from '../../../shared/transfer-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import classes from './findings-list.module.css'

interface FindingsListProps {
  readonly findings: ImportPreview['findings']
  /** The reasons why pictures could not be read. */
  readonly unread: readonly string[]
}

/** Lists what pictures and texts contained that isn't an entry. */
export function FindingsList({ findings, unread }: FindingsListProps) {
  if (findings.length + unread.length === 0) return null
  return (
    <ul className={classes.list} aria-label={say('findings.notAdded')}>
      {findings.map(({ index, says }) => (
        <li key={`${index} ${says.key}`}>{sayWords(says)}</li>
      ))}
      {unread.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
