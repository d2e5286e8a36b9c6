import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { describeReplacement } from '../../shared/describe-changes.ts'
import type { BackupComparison } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { showUndo } from '../parts/feedback/show-undo.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './comparison.module.css'
import { Comparison } from './comparison.tsx'
import {
  countVerdicts,
  describeMerge,
  describeReplace,
  describeRestored,
  type HowToRestore,
} from './describe-restore.ts'

interface RestoreBackupProps {
  readonly id: string
  readonly comparison: BackupComparison
  /** The passphrase or recovery key of another vault's backup. */
  readonly passphrase: string | null
  onClose(): void
}

/** Shows what differs, then how to restore it. Replacing explains once more what it does. */
export function RestoreBackup({ id, comparison, passphrase, onClose }: RestoreBackupProps) {
  const { backups } = useStores()
  const [how, setHow] = useState<HowToRestore>('merge')
  const [step, setStep] = useState<'choose' | 'ask' | 'choose-again'>('choose')
  const { busy, failure, attempt } = useAttempt()
  const counts = countVerdicts(comparison.entries)
  const changesNothing = how === 'merge' && counts.missing === 0

  const restore = () =>
    attempt(async () => {
      const restored = await backups.getState().restore({ id, passphrase, how })
      onClose()
      showUndo(describeRestored(how, restored), () => backups.getState().undoRestore())
    })

  if (step === 'ask') {
    return (
      <div className="stack">
        <Text>{describeReplace(counts)}</Text>
        <Sentences of={describeReplacement(comparison)} />
        {comparison.otherComputers > 0 && (
          <Text>{say('shared.changes.otherComputers', { count: comparison.otherComputers })}</Text>
        )}
        <Text size="sm" c="dimmed">
          {say('backups.replace.also')}
        </Text>
        <Failure sentence={failure} />
        <Group justify="flex-end">
          <Button variant="default" autoFocus onClick={() => setStep('choose-again')}>
            {say('labels.back')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void restore()}>
            {say('backups.replace')}
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
        label={say('backups.how')}
        value={how}
        onChange={value => setHow(value === 'replace' ? 'replace' : 'merge')}
      >
        <Stack gap="xs" mt={6}>
          <Radio
            value="merge"
            data-autofocus
            autoFocus={step === 'choose' && passphrase !== null}
            label={say('backups.merge')}
            description={describeMerge(counts)}
          />
          <Radio
            value="replace"
            autoFocus={step === 'choose-again'}
            label={say('backups.replace')}
            description={describeReplace(counts)}
          />
        </Stack>
      </Radio.Group>
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('labels.close')}
        </Button>
        <Button type="submit" loading={busy} disabled={changesNothing}>
          {how === 'replace' ? say('backups.replace.ask') : say('backups.merge')}
        </Button>
      </Group>
    </form>
  )
}

const mostSentences = 200

/** Lists everything that replacing does, entry by entry. */
function Sentences({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <ul className={classes.list} tabIndex={0} aria-label={say('backups.replace.list')}>
      {of.slice(0, mostSentences).map(sentence => (
        <li key={sentence} className={classes.row} dir="auto">
          {sentence}
        </li>
      ))}
      {of.length > mostSentences && (
        <li className={classes.row}>{say('backups.more', { count: of.length - mostSentences })}</li>
      )}
    </ul>
  )
}
