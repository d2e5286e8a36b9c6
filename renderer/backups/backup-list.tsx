import { Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { describeChanges } from '../../shared/describe-changes.ts'
import type { BackupSummary } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import {
  describeBackup,
  describeKeyOf,
  isOfAnotherVault,
} from '../parts/recovery/describe-backup.ts'
import { formatMoment } from '../parts/time/duration.ts'
import { useStores } from '../stores/stores-context.ts'
import { BackupDialog } from './backup-dialog.tsx'
import classes from './backup-list.module.css'

const fewest = 4

/** Lists the backups, newest first, each with a button to open it. */
export function BackupList() {
  const { backups } = useStores()
  const list = useStore(backups, state => state.list)
  const problem = useStore(backups, state => state.listProblem)
  const [all, setAll] = useState(false)
  const [opened, setOpened] = useState<BackupSummary | null>(null)

  useEffect(() => {
    void backups.getState().loadList()
  }, [backups])

  if (problem) return <Failure sentence={problem} />
  if (!list || list.length === 0) return null
  const shown = all ? list : list.slice(0, fewest)

  return (
    <div className={classes.part}>
      <ul className={classes.list} aria-label={say('backups.yourBackups')}>
        {shown.map(backup => (
          <BackupRow key={backup.id} backup={backup} onOpen={() => setOpened(backup)} />
        ))}
      </ul>
      {list.length > fewest && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? say('backups.list.fewer') : say('backups.list.all', { count: list.length })}
        </Button>
      )}
      <BackupDialog backup={opened} onClose={() => setOpened(null)} />
    </div>
  )
}

function BackupRow({ backup, onOpen }: { backup: BackupSummary; onOpen: () => void }) {
  const moment = formatMoment(backup.madeAt)
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <Text size="sm" fw={530}>
          {moment}
        </Text>
        <Text size="sm" c="dimmed" dir="auto">
          {describeBackup(backup)}
        </Text>
        {backup.changes && (
          <Text size="sm" c="dimmed" dir="auto">
            {describeChanges(backup.changes)}
          </Text>
        )}
        {backup.recoveryKey?.isFormer && (
          <Text size="sm" c="dimmed">
            {describeKeyOf(backup)}
          </Text>
        )}
        {backup.problem && (
          <Text size="sm" className={classes.problem}>
            {say('backups.list.unusable', { problem: backup.problem })}
          </Text>
        )}
        {isOfAnotherVault(backup) && (
          <Text size="sm" c="dimmed">
            {say('backups.list.otherVault')}
          </Text>
        )}
      </div>
      {!backup.problem && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={say('backups.list.lookInside', { moment })}
          onClick={onOpen}
        >
          {say('backups.lookInside')}
        </Button>
      )}
    </li>
  )
}
