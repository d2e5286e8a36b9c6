import { Radio, Stack, Text } from '@mantine/core'
import type { Conflict } from '../../shared/errors.ts'
import classes from './entry-conflicts.module.css'
import type { EntryDraft, Side } from './entry-draft.ts'

const names: Readonly<Record<string, string>> = {
  issuer: 'Issuer',
  label: 'Account',
  note: 'Note',
  algorithm: 'Algorithm',
  digits: 'Digits',
  periodSeconds: 'Period',
  counter: 'Counter',
  pin: 'PIN',
}

interface EntryConflictsProps {
  readonly conflicts: readonly Conflict[]
  readonly draft: EntryDraft
  readonly sides: Readonly<Record<string, Side>>
  choose(field: string, side: Side): void
}

/** Fields that were changed here and elsewhere: both texts, and which one stays. */
export function EntryConflicts({ conflicts, draft, sides, choose }: EntryConflictsProps) {
  return (
    <section className={classes.conflicts} role="alert" aria-label="Changed in two places">
      <Text size="sm">
        This entry was changed in another window or program while you were editing it. Choose what
        to keep.
      </Text>
      {conflicts.map(({ field, theirs }) => (
        <Radio.Group
          key={field}
          label={names[field] ?? field}
          value={sides[field] ?? null}
          onChange={side => choose(field, side === 'theirs' ? 'theirs' : 'mine')}
        >
          <Stack gap="xs" mt={6}>
            <Radio
              value="mine"
              label="What you typed"
              description={field !== 'pin' && <Words text={Reflect.get(draft, field)} />}
            />
            <Radio
              value="theirs"
              label="What was saved meanwhile"
              description={field !== 'pin' && <Words text={theirs} />}
            />
          </Stack>
        </Radio.Group>
      ))}
    </section>
  )
}

function Words({ text }: { text: unknown }) {
  if (text === '') return <>Nothing</>
  return (
    <bdi className={classes.words} dir="auto">
      {String(text)}
    </bdi>
  )
}
