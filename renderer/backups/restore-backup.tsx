import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { BackupComparison } from '../../shared/transfer-models.ts'
import { Failure } from '../shell/failure.tsx'
import { showUndo } from '../shell/show-undo.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import { Comparison } from './comparison.tsx'
import {
  countVerdicts,
  describeMerge,
  describeReplace,
  describeRestored,
  type HowToRestore,
} from './describe-restore.ts'

interface RestoreBackupProps {
  readonly comparison: BackupComparison
  /** Of a backup of another vault. */
  readonly passphrase: string | null
  onClose(): void
}

/** First what differs, then which way it comes back; replacing says once more what it does. */
export function RestoreBackup({ comparison, passphrase, onClose }: RestoreBackupProps) {
  const { backups } = useStores()
  const [how, setHow] = useState<HowToRestore>('merge')
  const [step, setStep] = useState<'choose' | 'ask' | 'choose again'>('choose')
  const { busy, failure, attempt } = useAttempt()
  const counts = countVerdicts(comparison.entries)
  const changesNothing = how === 'merge' && counts.missing === 0

  const restore = () =>
    attempt(async () => {
      const { id } = comparison.backup
      const restored = await backups.getState().restore({ id, passphrase, how })
      onClose()
      showUndo(describeRestored(how, restored), () => backups.getState().undoRestore())
    })

  if (step === 'ask') {
    return (
      <div className="stack">
        <Text>{describeReplace(counts)}</Text>
        <Text size="sm" c="dimmed">
          The trash and the accounts at servers become those of the backup too; settings stay. What
          is here now is backed up before.
        </Text>
        <Failure sentence={failure} />
        <Group justify="flex-end">
          <Button variant="default" autoFocus onClick={() => setStep('choose again')}>
            Back
          </Button>
          <Button color="red" loading={busy} onClick={() => void restore()}>
            Replace everything
          </Button>
        </Group>
      </div>
    )
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (how === 'replace') setStep('ask')
        else void restore()
      }}
    >
      <Comparison comparison={comparison} />
      <Radio.Group
        label="How to bring it back"
        value={how}
        onChange={value => setHow(value === 'replace' ? 'replace' : 'merge')}
      >
        <Stack gap="xs" mt={6}>
          <Radio
            value="merge"
            data-autofocus
            autoFocus={step === 'choose' && passphrase !== null}
            label="Add what is missing"
            description={describeMerge(counts)}
          />
          <Radio
            value="replace"
            autoFocus={step === 'choose again'}
            label="Replace everything"
            description={describeReplace(counts)}
          />
        </Stack>
      </Radio.Group>
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <Button type="submit" loading={busy} disabled={changesNothing}>
          {how === 'replace' ? 'Replace …' : 'Add what is missing'}
        </Button>
      </Group>
    </form>
  )
}
