import { Button, Group } from '@mantine/core'
import { useStore } from 'zustand'
import type { KeptConflict, KeptSide } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { formatMoment } from '../parts/time/duration.ts'
import { entryName } from '../stores/entry-name.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './sync.module.css'

/** Shows both sides of a conflict between two computers, until the user has acknowledged it. */
export function KeptConflictBlock({ conflict }: { conflict: KeptConflict }) {
  const { call, sync, view, entries } = useStores()
  const { id, entryId, what, names, sides } = conflict
  const name = names ? entryName(names) : say('computers.kept.gone')
  const inList = useStore(entries, ({ list }) => list?.some(one => one.id === entryId) ?? false)
  const [kind = what] = what.split('-')
  const isInTrash = what !== 'other-secret' || sides.some(one => one.what === 'aside')

  function dismiss() {
    call('sync.markSeen', { ids: [id] }).then(status => sync.getState().adopt(status), showFailure)
  }

  return (
    <section className={classes.block} aria-label={name}>
      <p className={classes.text}>
        {say('computers.kept.text', { what: kind === 'other' ? 'secret' : kind, name })}
      </p>
      {sides.length > 0 && (
        <ul className={classes.sides}>
          {sides.map(side => (
            <li key={side.what} className={classes.side}>
              <span className={classes.sideName}>
                {say('computers.kept.side', { what: side.what })}
              </span>
              <span className={classes.soft}>{sayWho(side)}</span>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="light"
          aria-label={say('computers.kept.dismissNamed', { name })}
          onClick={dismiss}
        >
          {say('computers.kept.dismiss')}
        </Button>
        {inList && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => view.getState().openDetails(entryId)}
          >
            {say('computers.kept.openEntry')}
          </Button>
        )}
        {isInTrash && (
          <Button size="compact-sm" variant="subtle" onClick={() => view.getState().show('trash')}>
            {say('computers.kept.openTrash')}
          </Button>
        )}
      </Group>
    </section>
  )
}

function sayWho({ computer, thisOne, at }: KeptSide): string {
  const moment = formatMoment(at)
  if (thisOne) return say('computers.kept.byThisOne', { moment })
  return computer === null
    ? say('computers.kept.byUnknown', { moment })
    : say('computers.kept.by', { computer, moment })
}
