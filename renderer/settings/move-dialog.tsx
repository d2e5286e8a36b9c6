import { Button, Group, Modal, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { VaultStatus } from '../../shared/vault-models.ts'
import { say } from '../../shared/wording/say.ts'
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
  const title =
    status?.place === 'file'
      ? say('settings.move.toKeychain.title')
      : say('settings.move.toFile.title')
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
          ? say('settings.move.toFile.what', { keychainName: status.keychainName })
          : say('settings.move.toKeychain.what', { keychainName: status.keychainName })}
      </Text>
      <bdi className={classes.path}>{status.filePath}</bdi>
      <ul className={classes.facts}>
        <li>
          {toFile
            ? say('settings.move.toFile.readBack', { keychainName: status.keychainName })
            : say('settings.move.toKeychain.readBack')}
        </li>
        {toFile && <li>{say('settings.move.toFile.opens')}</li>}
        <li>
          {toFile ? say('settings.move.toFile.stays') : say('settings.move.toKeychain.stays')}
        </li>
      </ul>
      {toFile && status.recoveryKeyConfirmed === false && (
        <Notice icon={<IconKey size={18} />} boxed>
          <Text size="sm">{say('settings.move.toFile.recoveryKey')}</Text>
        </Notice>
      )}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <Button loading={busy} onClick={() => void move()}>
          {toFile ? say('settings.move.toFile.do') : say('settings.move.toKeychain')}
        </Button>
      </Group>
    </div>
  )
}

function describeMoved({ place, filePath, keychainName }: VaultStatus): string {
  return place === 'file'
    ? say('settings.move.toFile.done', { filePath })
    : say('settings.move.toKeychain.done', { keychainName })
}
