import { Title } from '@mantine/core'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import classes from '../parts/entries/details.module.css'
import factClasses from './entry-facts.module.css'

/** Tells what happened to an entry, never with a code or a secret. */
export function EntryHistory({ details }: { details: EntryDetails }) {
  const { createdAt, updatedAt } = details

  return (
    <section className={classes.section} aria-labelledby="history-title">
      <Title order={2} size="h5" id="history-title">
        {say('entry.history')}
      </Title>
      <ul className={factClasses.events}>
        {updatedAt !== createdAt && (
          <li>{say('entry.history.changed', { day: { at: updatedAt, as: 'moment' } })}</li>
        )}
        <li>{say('entry.history.added', { day: { at: createdAt, as: 'moment' } })}</li>
      </ul>
    </section>
  )
}
