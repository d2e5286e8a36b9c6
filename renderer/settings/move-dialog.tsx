import { Button, Group, Modal, Text } from '@mantine/core'
import { useStore } from 'zustand'
import type { VaultStatus } from '../../shared/models.ts'
import { Failure } from '../shell/failure.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'

interface MoveDialogProps {
  readonly opened: boolean
  onClose(): void
}

/** Moving the vault from the keychain to a file, or back: what happens, the yes, the result. */
export function MoveDialog({ opened, onClose }: MoveDialogProps) {
  const { session } = useStores()
  const status = useStore(session, state => state.status)
  const title = status?.place === 'file' ? 'Move to the keychain?' : 'Move to a sealed file?'
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      {status && <MoveForm status={status} onClose={onClose} />}
    </Modal>
  )
}

function MoveForm({ status, onClose }: { status: VaultStatus; onClose: () => void }) {
  const { call, session, announcer } = useStores()
  const { busy, failure, attempt } = useAttempt()
  const toFile = status.place === 'keychain'

  const move = () =>
    attempt(async () => {
      const moved = await call('vault.move', { place: toFile ? 'file' : 'keychain' })
      onClose()
      session.getState().adopt(moved)
      announcer.getState().announce(describeMoved(moved))
    })

  return (
    <div className="stack">
      <Text>
        {toFile
          ? `Your vault is written to one encrypted file, ${status.filePath}, read back, and then deleted from ${status.keychainName}.`
          : `Your vault is written to ${status.keychainName}, read back, and then its file is deleted.`}
      </Text>
      <Text>
        {toFile
          ? 'Only your passphrase or the recovery key opens the file. Your entries, settings and backups stay as they are.'
          : 'Your entries, settings, backups and passphrase stay as they are.'}
      </Text>
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          Cancel
        </Button>
        <Button loading={busy} onClick={() => void move()}>
          Move
        </Button>
      </Group>
    </div>
  )
}

function describeMoved({ place, filePath, keychainName }: VaultStatus): string {
  return place === 'file'
    ? `Your vault is in a sealed file now: ${filePath}`
    : `Your vault is in ${keychainName} now.`
}
