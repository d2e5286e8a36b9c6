import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import {
  NewPassphrase,
  type NewPassphraseValue,
  newPassphrase,
} from '../parts/forms/new-passphrase.tsx'
import { SecretInput } from '../parts/forms/secret-input.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'

export type PassphraseTask = 'set' | 'change' | 'remove'

const titles: Record<PassphraseTask, Words> = {
  set: words('settings.passphrase.set.title'),
  change: words('settings.passphrase.change.title'),
  remove: words('settings.passphrase.remove.title'),
}
const actions: Record<PassphraseTask, Words> = {
  set: words('settings.passphrase.set.do'),
  change: words('labels.change'),
  remove: words('labels.remove'),
}

interface PassphraseDialogProps {
  readonly task: PassphraseTask | null
  onClose(): void
}

export function PassphraseDialog({ task, onClose }: PassphraseDialogProps) {
  return (
    <Modal opened={task !== null} onClose={onClose} title={task ? sayWords(titles[task]) : ''}>
      {task && <PassphraseForm task={task} onDone={onClose} />}
    </Modal>
  )
}

function PassphraseForm({ task, onDone }: { task: PassphraseTask; onDone: () => void }) {
  const { call, session, announcer } = useStores()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState<NewPassphraseValue>(newPassphrase)
  const { busy, failure, attempt } = useAttempt()
  const ready = (task === 'set' || current !== '') && (task === 'remove' || next.matches)

  const run = () =>
    attempt(async () => {
      const status = await call('vault.changePassphrase', {
        next: task === 'remove' ? null : next.text,
        confirmation: { confirmed: true, ...(task !== 'set' && { passphrase: current }) },
      })
      session.getState().adopt(status)
      announcer
        .getState()
        .announce(
          task === 'remove' ? say('settings.passphrase.removed') : say('settings.passphrase.isSet'),
        )
      onDone()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void run()
      }}
    >
      {task !== 'set' && (
        <SecretInput
          label={say('labels.currentPassphrase')}
          data-autofocus
          value={current}
          onChange={setCurrent}
        />
      )}
      {task !== 'remove' && (
        <NewPassphrase
          label={say('labels.newPassphrase')}
          repeatLabel={say('forms.repeatNewPassphrase')}
          value={next}
          onChange={setNext}
        />
      )}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {say('labels.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={!ready}>
          {sayWords(actions[task])}
        </Button>
      </Group>
    </form>
  )
}
