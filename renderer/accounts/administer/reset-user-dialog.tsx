import { Button, Group, Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AccountId } from '../../../shared/account-models.ts'
import type { ManagedUsers } from '../../../shared/administration-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { saidWith } from '../../parts/said.ts'
import { useStores } from '../../stores/stores-context.ts'

type User = ManagedUsers['users'][number]

interface ResetUserDialogProps {
  readonly accountId: AccountId
  /** Null closes the dialog. */
  readonly user: User | null
  onClose(): void
  onReset(): void
}

/** Removes another user's factor, after the address was typed and a reason given for the log. */
export function ResetUserDialog({ user, onClose, ...rest }: ResetUserDialogProps) {
  return (
    <Modal opened={user !== null} onClose={onClose} title={say('administer.reset')}>
      {user && <ResetForm key={user.id} user={user} onClose={onClose} {...rest} />}
    </Modal>
  )
}

function ResetForm(props: ResetUserDialogProps & { readonly user: User }) {
  const { accountId, user, onClose, onReset } = props
  const { call, announcer } = useStores()
  const [typedEmail, setTypedEmail] = useState('')
  const [reason, setReason] = useState('')
  const { busy, refusal, attempt } = useAttempt()
  const same = typedEmail.trim().toLowerCase() === user.email.toLowerCase()

  const reset = () =>
    attempt(async () => {
      await call('admin.reset', { id: accountId, userId: user.id, typedEmail, reason })
      announcer.getState().announce(say('administer.reset.done', { email: user.email }))
      onReset()
      onClose()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (same && reason.trim() !== '' && !busy) void reset()
      }}
    >
      <Text size="sm">
        {saidWith(words('administer.reset.intro', { email: user.email }), {
          bdi: chunks => <bdi>{chunks}</bdi>,
        })}
      </Text>
      <TextInput
        label={say('administer.reset.email')}
        description={say('administer.reset.email.hint')}
        data-autofocus
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={320}
        value={typedEmail}
        onChange={event => setTypedEmail(event.currentTarget.value)}
      />
      <TextInput
        label={say('administer.reset.reason')}
        placeholder={say('administer.reset.reason.placeholder')}
        maxLength={500}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <Button type="submit" color="red" loading={busy} disabled={!same || reason.trim() === ''}>
          {say('account.reset')}
        </Button>
      </Group>
    </form>
  )
}
