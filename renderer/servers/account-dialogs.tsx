import { Modal } from '@mantine/core'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ServerAccount } from '../../shared/server-models.ts'
import type { AccountTask } from '../stores/servers.ts'
import { useStores } from '../stores/stores-context.ts'
import { AddServerDialog } from './add-server-dialog.tsx'
import { byMethod } from './describe-account.ts'
import { EditForm } from './edit-form.tsx'
import { GuardedChange } from './guarded-change.tsx'
import { LinkForm } from './link-form.tsx'
import { RecoverChatForm } from './recover-chat-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ResyncForm } from './resync-form.tsx'
import { SignInDialog } from './sign-in-dialog.tsx'
import { TurnOn } from './turn-on.tsx'
import { VerifyChatForm } from './verify-chat-form.tsx'

type OnAccount = Extract<AccountTask, { id: string }>

/** The one dialog about accounts that is open, over whatever screen asked for it. */
export function AccountDialogs() {
  const { servers } = useStores()
  const task = useStore(servers, state => state.task)
  const account = useStore(servers, ({ list }) =>
    task && 'id' in task ? list?.find(({ id }) => id === task.id) : undefined,
  )
  const close = () => servers.getState().close()
  const isGone = task !== null && 'id' in task && account === undefined

  useEffect(() => {
    if (isGone) servers.getState().close()
  }, [servers, isGone])

  return (
    <Modal
      opened={task !== null && task.kind !== 'check' && !isGone}
      onClose={close}
      // What was typed is left by a button or a key, never lost by a click beside.
      closeOnClickOutside={false}
      title={task && titleOf(task, account)}
    >
      {task?.kind === 'add' && <AddServerDialog onClose={close} />}
      {task && 'id' in task && account && (
        <Task key={`${task.kind} ${task.id}`} task={task} account={account} onClose={close} />
      )}
    </Modal>
  )
}

interface TaskProps {
  readonly task: OnAccount
  readonly account: ServerAccount
  onClose(): void
}

function Task({ task, account, onClose }: TaskProps) {
  const on = { account, onClose }
  switch (task.kind) {
    case 'turn-on':
      return <TurnOn method={task.method} alsoOnPhone={task.alsoOnPhone} {...on} />
    case 'sign-in':
      return <SignInDialog {...on} />
    case 'link':
      return <LinkForm {...on} />
    case 'edit':
      return <EditForm {...on} />
    case 'remove':
      return <RemoveForm {...on} />
    case 'resync':
      return <ResyncForm {...on} />
    case 'verify-chat':
      return <VerifyChatForm {...on} />
    case 'recover-chat':
      return <RecoverChatForm {...on} />
    default:
      return <GuardedChange kind={task.kind} {...on} />
  }
}

const titles: Record<Exclude<OnAccount['kind'], 'turn-on'>, string> = {
  'sign-in': 'Sign in to',
  'turn-off': 'Turn off two-factor for',
  rotate: 'Replace the secret of',
  regenerate: 'New backup codes for',
  resume: 'Go on with',
  undo: 'Undo the change of',
  resync: 'Resynchronise',
  link: 'The entry of',
  edit: 'Edit',
  remove: 'Remove',
  'verify-chat': 'Open the chat of',
  'recover-chat': 'Recover the chat of',
}

function titleOf(task: AccountTask, account: ServerAccount | undefined): string {
  if (!('id' in task)) return 'Add a server'
  const name = account?.name ?? ''
  if (task.kind !== 'turn-on') return `${titles[task.kind]} ${name}`
  const how = task.method === 'totp' ? '' : ` ${byMethod[task.method]}`
  return `Turn on two-factor${how} for ${name}`
}
