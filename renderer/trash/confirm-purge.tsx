import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { TrashedEntry } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { saidWith } from '../parts/said.ts'
import { entryName } from '../stores/entry-name.ts'

interface ConfirmPurgeProps {
  /** Null closes the dialog. */
  readonly entries: readonly TrashedEntry[] | null
  onClose(): void
  onConfirm(): Promise<void>
}

/** Asks each time before deleting for good, because that is the one thing that cannot be undone. */
export function ConfirmPurge({ entries, onClose, onConfirm }: ConfirmPurgeProps) {
  const [busy, setBusy] = useState(false)
  const [only] = entries ?? []
  const what = { count: entries?.length ?? 0, name: only ? entryName(only) : '' }

  async function confirm() {
    setBusy(true)
    await onConfirm()
    setBusy(false)
  }

  return (
    <Modal opened={entries !== null} onClose={onClose} title={say('trash.purge.title')}>
      <div className="stack">
        <Text>
          {saidWith(words('trash.purge.text', what), {
            bdi: chunks => <bdi>{chunks}</bdi>,
          })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            {say('labels.keep')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void confirm()}>
            {say('trash.deleteForGood')}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
