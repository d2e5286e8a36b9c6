import { Title } from '@mantine/core'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import classes from '../parts/entries/details.module.css'
import factClasses from './entry-facts.module.css'

/** Tells what happened to an entry, the latest first, never with a code or a secret. */
export function EntryHistory({ details }: { details: EntryDetails }) {
  return (
    <section className={classes.section} aria-labelledby="history-title">
      <Title order={2} size="h5" id="history-title">
        {say('entry.history')}
      </Title>
      <ul className={factClasses.events}>
        {historyOf(details).map(event => (
          <li key={event.key}>{sayWords(event)}</li>
        ))}
      </ul>
    </section>
  )
}

export function historyOf(details: EntryDetails): Words[] {
  const { createdAt, updatedAt, secretReplacedAt, restoredAt } = details
  const isOwnChange = updatedAt !== createdAt && updatedAt !== secretReplacedAt
  const later: [number | undefined, (at: number) => Words][] = [
    [restoredAt, at => words('entry.history.restored', { moment: { at, as: 'moment' } })],
    [
      isOwnChange ? updatedAt : undefined,
      at => words('entry.history.changed', { moment: { at, as: 'moment' } }),
    ],
    [secretReplacedAt, at => words('entry.history.replaced', { moment: { at, as: 'moment' } })],
  ]
  return [
    ...later
      .flatMap(([at, tell]) => (at === undefined ? [] : { at, event: tell(at) }))
      .toSorted((one, other) => other.at - one.at)
      .map(({ event }) => event),
    addedOf(details),
  ]
}

function addedOf({ origin, createdAt: at }: EntryDetails): Words {
  const moment = { at, as: 'moment' } as const
  switch (origin?.how) {
    case 'typed':
      return words('entry.history.added.typed', { moment })
    case 'code':
      return words('entry.history.added.code', { moment })
    case 'server':
      return words('entry.history.added.server', { moment })
    case 'file':
      return origin.app === undefined
        ? words('entry.history.added.file', { moment })
        : words('entry.history.added.app', { moment, app: origin.app })
    default:
      return words('entry.history.added', { moment })
  }
}
