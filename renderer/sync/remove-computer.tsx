import { Button, Group, Modal, Text } from '@mantine/core'
import type { SyncComputer } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'

interface RemoveComputerProps {
  /** Null shows nothing. */
  readonly computer: SyncComputer | null
  onClose(): void
  onRemoved(computer: SyncComputer): void
}

/** Asks before a computer is removed, and says what that means. */
export function RemoveComputer({ computer, onClose, onRemoved }: RemoveComputerProps) {
  return (
    <Modal
      opened={computer !== null}
      onClose={onClose}
      title={computer && say('computers.remove.title', { name: computer.name })}
    >
      {computer && <Form computer={computer} onClose={onClose} onRemoved={onRemoved} />}
    </Modal>
  )
}

interface FormProps extends RemoveComputerProps {
  readonly computer: SyncComputer
}

function Form({ computer, onClose, onRemoved }: FormProps) {
  const { call, sync, announcer } = useStores()
  const { busy, failure, attempt } = useAttempt()

  const remove = () =>
    attempt(async () => {
      await call('sync.remove', { device: computer.id })
      await sync.getState().load()
      announcer.getState().announce(say('computers.remove.done', { name: computer.name }))
      onRemoved(computer)
    })

  return (
    <div className="stack">
      <Text>{say('computers.remove.text')}</Text>
      <Text>{say('computers.remove.lost')}</Text>
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void remove()}>
          {say('computers.remove.confirm')}
        </Button>
      </Group>
    </div>
  )
}
