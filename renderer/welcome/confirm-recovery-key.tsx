import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { isGroup, pickTwo, recoveryKeyGroups } from '../parts/recovery/recovery-key-groups.ts'
import { useStores } from '../stores/stores-context.ts'

interface ConfirmRecoveryKeyProps {
  readonly recoveryKey: string
  onConfirmed(): void
  onBack(): void
}

/** Asks two groups of the key back: enough to show that it was written down, short enough to do. */
export function ConfirmRecoveryKey({ recoveryKey, onConfirmed, onBack }: ConfirmRecoveryKeyProps) {
  const { call, session } = useStores()
  const groups = recoveryKeyGroups(recoveryKey)
  const [asked] = useState(() => pickTwo(groups.length, Math.random))
  const [typed, setTyped] = useState<Record<number, string>>({})
  const { busy, failure, attempt } = useAttempt()

  const confirm = () =>
    attempt(async () => {
      if (!asked.every(at => isGroup(typed[at] ?? '', groups[at]))) {
        throw new AppError('bad-input', words('welcome.confirm.wrong'))
      }
      session.getState().adopt(await call('recovery.confirm', { recoveryKey }))
      onConfirmed()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void confirm()
      }}
    >
      <Text size="sm">{say('welcome.confirm.ask')}</Text>
      <Group grow>
        {asked.map((at, order) => (
          <TextInput
            key={at}
            label={say('welcome.confirm.group', { number: at + 1 })}
            autoFocus={order === 0}
            autoComplete="off"
            dir="ltr"
            spellCheck={false}
            value={typed[at] ?? ''}
            onChange={event => setTyped({ ...typed, [at]: event.currentTarget.value })}
          />
        ))}
      </Group>
      <Failure sentence={failure} />
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          {say('welcome.confirm.back')}
        </Button>
        <Button type="submit" loading={busy}>
          {say('welcome.confirm.do')}
        </Button>
      </Group>
    </form>
  )
}
