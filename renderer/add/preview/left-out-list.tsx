import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import { saidWith, type Tags } from '../../parts/said.ts'
import type { LeftOut } from '../../stores/left-out.ts'
import classes from './left-out-list.module.css'

/** No more than this many are drawn. */
const maxShown = 1000

const tags: Tags = {
  b: chunks => <bdi className={classes.name}>{chunks}</bdi>,
  i: chunks => <span className={classes.where}>{chunks}</span>,
}

interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[]
  readonly heading: string
  /** Shown below the advice, with what else the user can do. */
  readonly children?: ReactNode
}

/** Lists what isn't imported, with the reason, before anyone deletes the old app. */
export function LeftOutList({ leftOut, heading, children }: LeftOutListProps) {
  const id = useId()
  if (leftOut.length === 0) return null
  const rest = leftOut.length - maxShown

  return (
    <section className={classes.panel} aria-labelledby={id}>
      <h3 id={id} className={classes.heading}>
        <IconAlertTriangle size={17} aria-hidden />
        <span>{heading}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <ul className={classes.list} aria-label={say('findings.notAdded')} tabIndex={0}>
        {leftOut.slice(0, maxShown).map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place may be told twice; the list stays
          <li key={at}>{saidWith(wordsOf(one), tags)}</li>
        ))}
        {rest > 0 && <li>{say('findings.more', { count: rest })}</li>}
      </ul>
      <p className={classes.advice}>{say('findings.keepOldApp', { count: leftOut.length })}</p>
      {children}
    </section>
  )
}

function wordsOf({ name, where, reason }: LeftOut): Words {
  if (name === null) return words('findings.leftOut.unnamed', { reason })
  return where === null
    ? words('findings.leftOut', { name, reason })
    : words('findings.leftOut.where', { name, where, reason })
}
