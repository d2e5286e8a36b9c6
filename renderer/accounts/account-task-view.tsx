import type { Account } from '../../shared/account-models.ts'
import type { AccountTask } from '../stores/accounts.ts'
import { EditForm } from './change/edit-form.tsx'
import { GuardedChange } from './change/guarded-change.tsx'
import { LinkForm } from './change/link-form.tsx'
import { RecoverChatForm } from './change/recover-chat-form.tsx'
import { RemoveForm } from './change/remove-form.tsx'
import { ResyncForm } from './change/resync-form.tsx'
import { ShowSetup } from './change/show-setup.tsx'
import { TurnOn } from './change/turn-on.tsx'
import { VerifyChatForm } from './change/verify-chat-form.tsx'
import { AddServerDialog } from './connect/add-server-dialog.tsx'
import { SignInDialog } from './sign-in/sign-in-dialog.tsx'

interface AccountTaskViewProps {
  readonly task: AccountTask
  /** The account, if the task concerns one. */
  readonly account: Account | undefined
  onClose(): void
}

/** Shows the contents of the dialog about accounts. */
export function AccountTaskView({ task, account, onClose }: AccountTaskViewProps) {
  if (task.kind === 'add') return <AddServerDialog onClose={onClose} />
  if (!account) return null
  const on = { account, onClose }
  switch (task.kind) {
    case 'check':
      return null
    case 'turn-on':
      return <TurnOn method={task.method} alsoOnPhone={task.alsoOnPhone} {...on} />
    case 'show-setup':
      return <ShowSetup {...on} />
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
