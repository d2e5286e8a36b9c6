import { Button } from '@mantine/core'
import type { Input, MethodName } from '../../shared/contract.ts'
import { nameOf } from '../../shared/name-of.ts'
import type { EntryOfProgram, PairedProgram } from '../../shared/program-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Fold } from '../parts/layout/fold.tsx'
import { Row } from '../parts/layout/section.tsx'
import { formatMoment } from '../parts/time/duration.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './programs.module.css'

type Change = Extract<MethodName, 'programs.remove' | 'programs.revoke'>

/** Shows a program with its permissions, each of which can be revoked. */
export function ProgramRow({ program }: { program: PairedProgram }) {
  const { call } = useStores()
  const { id, name, executable, pairedAt, mayList, entries } = program
  const count = entries.length + (mayList ? 1 : 0)

  function change<M extends Change>(method: M, input: Input<M>) {
    // Another window may have been quicker, but the list is reloaded in any case.
    call(method, ...([input] as never)).catch(showFailure)
  }

  const hint = (
    <>
      {executable === null
        ? say('programs.pairedAt', { moment: formatMoment(pairedAt) })
        : say('programs.pairedFrom', { moment: formatMoment(pairedAt), executable })}
      {count > 0 && (
        <Fold summary={say('programs.allowed', { count })}>
          <ul className={classes.allowed} aria-label={say('programs.allowed.list', { name })}>
            {mayList && (
              <Allowed
                what={say('programs.allowed.names')}
                onRevoke={() => change('programs.revoke', { id, entryId: null })}
              />
            )}
            {entries.map(entry => (
              <Allowed
                key={entry.id}
                what={sayEntry(entry)}
                onRevoke={() => change('programs.revoke', { id, entryId: entry.id })}
              />
            ))}
          </ul>
        </Fold>
      )}
    </>
  )

  return (
    <Row name={name} hint={hint}>
      <Button
        variant="default"
        aria-label={say('programs.removeNamed', { name })}
        onClick={() => change('programs.remove', { id })}
      >
        {say('labels.remove')}
      </Button>
    </Row>
  )
}

function Allowed({ what, onRevoke }: { what: string; onRevoke: () => void }) {
  return (
    <li className={classes.row}>
      <bdi className={classes.what}>{what}</bdi>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={say('programs.askAgainNamed', { what })}
        onClick={onRevoke}
      >
        {say('programs.askAgain')}
      </Button>
    </li>
  )
}

export function sayEntry({ names }: EntryOfProgram): string {
  return names ? nameOf(names) : say('programs.entryGone')
}
