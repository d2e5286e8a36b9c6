import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import { words } from '../../../shared/wording/words.ts'
import { saidWith } from '../../parts/said.ts'
import { entryName } from '../../stores/entry-name.ts'
import { EntryPicker } from './entry-picker.tsx'
import type { ProofSource } from './proof.ts'

interface EntryOfProofProps {
  readonly source: Pick<ProofSource, 'entries' | 'linkedId'>
  /** Null means the linked entry. */
  readonly entryId: string | null
  onChange(entryId: string): void
}

/** Shows the entry that will answer: the linked one without asking, or a choice. */
export function EntryOfProof({ source, entryId, onChange }: EntryOfProofProps) {
  const { entries, linkedId } = source
  const [chooses, setChooses] = useState(false)
  const linked = entries.find(({ id }) => id === linkedId)

  if (!linked || chooses) {
    return (
      <EntryPicker
        likely={entries}
        linkedId={linkedId}
        value={entryId ?? linkedId}
        onChange={onChange}
      />
    )
  }
  return (
    <Text size="sm" c="dimmed">
      {saidWith(words('prove.entry.filledIn', { entry: entryName(linked) }), {
        bdi: chunks => <bdi>{chunks}</bdi>,
        anchor: chunks => (
          <Anchor component="button" type="button" size="sm" onClick={() => setChooses(true)}>
            {chunks}
          </Anchor>
        ),
      })}
    </Text>
  )
}
