import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { TrashedEntry } from '../../shared/models.ts'
import { entryName } from '../stores/entry-name.ts'

interface ConfirmPurgeProps {
  /** Null: nothing is asked. */
  readonly entries: readonly TrashedEntry[] | null
  onClose(): void
  onConfirm(): Promise<void>
}

/** Deleting for good is the one thing that cannot be undone: asked each time. */
export function ConfirmPurge({ entries, onClose, onConfirm }: ConfirmPurgeProps) {
  const [busy, setBusy] = useState(false)
  const [only] = entries ?? []
  const what = entries?.length === 1 && only ? entryName(only) : `${entries?.length ?? 0} entries`

  async function confirm() {
    setBusy(true)
    await onConfirm()
    setBusy(false)
  }

  return (
    <Modal opened={entries !== null} onClose={onClose} title="Delete for good?">
      <div className="stack">
        <Text>
          <bdi>{what}</bdi> cannot be brought back after this. Without another copy of the secret
          you may be locked out of the account.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            Keep
          </Button>
          <Button color="red" loading={busy} onClick={() => void confirm()}>
            Delete for good
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
