import { Radio } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import type { Conflict } from '../../shared/errors.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import type { MessageKey } from '../../shared/wording/words.ts'
import classes from './entry-conflicts.module.css'
import type { EntryDraft, Side } from './entry-draft.ts'

/** Conflicts name the fields as the form above does. */
const names = new Map<string, MessageKey>([
  ['issuer', 'entry.issuer'],
  ['label', 'entry.account'],
  ['note', 'entry.note'],
  ['website', 'entry.website'],
  ['algorithm', 'forms.algorithm'],
  ['digits', 'forms.digits'],
  ['periodSeconds', 'forms.period'],
  ['counter', 'forms.counter'],
  ['pin', 'entry.pin'],
])

const sideClasses = { root: classes.side, label: classes.label }

interface EntryConflictsProps {
  readonly conflicts: readonly Conflict[]
  readonly draft: EntryDraft
  readonly sides: Readonly<Record<string, Side>>
  choose(field: string, side: Side): void
}

/**
 * Shows fields that were changed both here and elsewhere: both values side by side, and a choice
 * between them.
 */
export function EntryConflicts({ conflicts, draft, sides, choose }: EntryConflictsProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const textId = useId()

  // The button that caused this cannot be pressed until everything is chosen.
  useEffect(() => heading.current?.focus(), [])

  return (
    <section className={classes.conflicts} aria-labelledby={headingId}>
      <div>
        <h3
          ref={heading}
          id={headingId}
          className={classes.heading}
          tabIndex={-1}
          aria-describedby={textId}
        >
          <IconArrowsSplit2 size={17} aria-hidden />
          {say('entry.conflicts')}
        </h3>
        <p id={textId} className={classes.text}>
          {say('entry.conflicts.text')}
        </p>
      </div>
      {conflicts.map(({ field, theirs }) => (
        <Radio.Group
          key={field}
          label={nameOf(field)}
          value={sides[field] ?? null}
          onChange={side => choose(field, side === 'theirs' ? 'theirs' : 'mine')}
        >
          <div className={classes.sides}>
            <Radio
              value="mine"
              classNames={sideClasses}
              label={
                <>
                  <span className={classes.caption}>{say('entry.conflicts.mine')}</span>
                  {field !== 'pin' && <Typed text={Reflect.get(draft, field)} />}
                </>
              }
            />
            <Radio
              value="theirs"
              classNames={sideClasses}
              label={
                <>
                  <span className={classes.caption}>{say('entry.conflicts.theirs')}</span>
                  {field !== 'pin' && <Typed text={theirs} />}
                </>
              }
            />
          </div>
        </Radio.Group>
      ))}
    </section>
  )
}

function nameOf(field: string): string {
  const key = names.get(field)
  return key ? sayWords({ key }) : field
}

function Typed({ text }: { text: unknown }) {
  if (text === '') return <span className={classes.nothing}>{say('entry.conflicts.empty')}</span>
  return (
    <bdi className={classes.words} dir="auto">
      {String(text)}
    </bdi>
  )
}
