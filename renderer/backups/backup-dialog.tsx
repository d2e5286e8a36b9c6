import { Button, Group, Modal, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { BackupComparison, BackupSummary } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { isOfAnotherVault } from '../parts/recovery/describe-backup.ts'
import { formatMoment } from '../parts/time/duration.ts'
import { useStores } from '../stores/stores-context.ts'
import { RestoreBackup } from './restore-backup.tsx'

interface BackupDialogProps {
  /** Null closes the dialog. */
  readonly backup: BackupSummary | null
  onClose(): void
}

/** Compares a backup with the vault, and offers the ways to restore it. */
export function BackupDialog({ backup, onClose }: BackupDialogProps) {
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={backup ? say('backups.dialog.title', { moment: formatMoment(backup.madeAt) }) : ''}
    >
      {backup && <Inside backup={backup} onClose={onClose} />}
    </Modal>
  )
}

function Inside({ backup, onClose }: { backup: BackupSummary; onClose: () => void }) {
  const { call } = useStores()
  const [comparison, setComparison] = useState<BackupComparison | null>(null)
  const [typedPassphrase, setTypedPassphrase] = useState('')
  const { busy, failure, attempt } = useAttempt()
  const asks = isOfAnotherVault(backup)
  const passphrase = asks ? typedPassphrase : null

  const look = () =>
    attempt(async () => setComparison(await call('backups.compare', { id: backup.id, passphrase })))

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens
  useEffect(() => {
    if (!asks) void look()
  }, [])

  if (comparison) {
    return (
      <RestoreBackup
        id={backup.id}
        comparison={comparison}
        passphrase={passphrase}
        onClose={onClose}
      />
    )
  }
  if (asks) {
    return (
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (typedPassphrase !== '') void look()
        }}
      >
        <Text size="sm">{say('backups.dialog.otherVault')}</Text>
        <SecretInput
          label={say('backups.dialog.passphrase')}
          data-autofocus
          value={typedPassphrase}
          onChange={setTypedPassphrase}
        />
        <Failure sentence={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('labels.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={typedPassphrase === ''}>
            {say('backups.lookInside')}
          </Button>
        </Group>
      </form>
    )
  }
  return failure ? (
    <Failure sentence={failure} />
  ) : (
    <Waiting name={say('backups.lookingInside')} size="md" />
  )
}
