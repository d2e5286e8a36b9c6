import { Button, Group, Text } from '@mantine/core'
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '../../shared/format-day.ts'
import { say } from '../../shared/wording/say.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { saveFile } from '../parts/files/save-file.ts'
import { Fold } from '../parts/layout/fold.tsx'
import { recoveryKeyGroups } from '../parts/recovery/recovery-key-groups.ts'
import { WaysBack } from '../parts/recovery/ways-back.tsx'
import { useStores } from '../stores/stores-context.ts'
import { ConfirmRecoveryKey } from './confirm-recovery-key.tsx'
import { formatRecoveryText, recoveryFileName } from './format-recovery-text.ts'
import { PaperRecoveryKey } from './paper-recovery-key.tsx'
import classes from './recovery-key-sheet.module.css'

function saveAsText(recoveryKey: string, madeAt: number | null): void {
  const now = Date.now()
  saveFile(recoveryFileName(now), [formatRecoveryText(recoveryKey, now, madeAt)])
}

interface RecoveryKeySheetProps {
  readonly recoveryKey: string
  /** Null if that was not noted. */
  readonly madeAt: number | null
  onConfirmed(): void
  onLater(): void
}

/** The key in groups, the ways to keep it, and the proof that it was kept. */
export function RecoveryKeySheet(props: RecoveryKeySheetProps) {
  const { recoveryKey, madeAt, onConfirmed, onLater } = props
  const { copier } = useStores()
  const [proving, setProving] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const groups = recoveryKeyGroups(recoveryKey)

  async function copy() {
    try {
      await copier.getState().copySecret(say('stores.copied.recoveryKey'), recoveryKey)
      setFailure(null)
    } catch (error) {
      setFailure(sentenceOf(error))
    }
  }

  if (proving) {
    return (
      <ConfirmRecoveryKey
        recoveryKey={recoveryKey}
        onConfirmed={onConfirmed}
        onBack={() => setProving(false)}
      />
    )
  }

  return (
    <div className="stack">
      <p className="visually-hidden" id="recovery-key-name">
        {say('labels.recoveryKey')}
      </p>
      <ol className={classes.key} aria-labelledby="recovery-key-name">
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a key are its places
          <li key={at} className={classes.group}>
            <span className={classes.number}>{at + 1}</span>
            {group}
          </li>
        ))}
      </ol>
      <Group gap="xs">
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPrinter size={16} />}
          onClick={() => window.print()}
        >
          {say('welcome.sheet.print')}
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconDownload size={16} />}
          onClick={() => saveAsText(recoveryKey, madeAt)}
        >
          {say('labels.saveAsText')}
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconCopy size={16} />}
          onClick={() => void copy()}
        >
          {say('labels.copy')}
        </Button>
      </Group>
      <PaperRecoveryKey groups={groups} madeAt={madeAt} />
      <Failure sentence={failure} />
      <Text size="sm" c="dimmed">
        {madeAt === null
          ? say('welcome.sheet.warning')
          : say('welcome.sheet.warning.made', { day: formatDay(madeAt) })}
      </Text>
      <Fold summary={say('welcome.sheet.help')}>
        <div className="stack">
          <WaysBack after={['passphrase', 'keychain', 'computer']} />
        </div>
      </Fold>
      <Group justify="space-between">
        <Button variant="default" onClick={onLater}>
          {say('labels.later')}
        </Button>
        <Button autoFocus onClick={() => setProving(true)}>
          {say('welcome.sheet.written')}
        </Button>
      </Group>
    </div>
  )
}
