import { Button, Group, Modal, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { VaultStatus } from '../../shared/models.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Notice } from '../parts/feedback/notice.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './move-dialog.module.css'

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
      <Text size="sm">
        {toFile
          ? `Your vault moves out of ${status.keychainName} into one encrypted file:`
          : `Your vault moves into ${status.keychainName}, out of its encrypted file:`}
      </Text>
      <bdi className={classes.path}>{status.filePath}</bdi>
      <ul className={classes.facts}>
        <li>
          {toFile
            ? `The file is read back before anything is deleted from ${status.keychainName}.`
            : 'What was written is read back before the file is deleted.'}
        </li>
        {toFile && <li>Only your passphrase or the recovery key opens the file.</li>}
        <li>
          {toFile
            ? 'Your entries, settings and backups stay as they are.'
            : 'Your entries, settings, backups and passphrase stay as they are.'}
        </li>
      </ul>
      {toFile && status.recoveryKeyConfirmed === false && (
        <Notice icon={<IconKey size={18} />} boxed>
          <Text size="sm">
            You haven’t saved your recovery key yet. Do that first: without it, a forgotten
            passphrase is a lost vault.
          </Text>
        </Notice>
      )}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          Cancel
        </Button>
        <Button loading={busy} onClick={() => void move()}>
          {toFile ? 'Move to the file' : 'Move to the keychain'}
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
