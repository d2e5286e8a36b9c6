import type { ServerAccount } from '../../shared/server-models.ts'
import type { AccountTask } from '../stores/servers.ts'
import { AddServerDialog } from './add-server-dialog.tsx'
import { EditForm } from './edit-form.tsx'
import { GuardedChange } from './guarded-change.tsx'
import { LinkForm } from './link-form.tsx'
import { RecoverChatForm } from './recover-chat-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ResyncForm } from './resync-form.tsx'
import { ShowSetup } from './show-setup.tsx'
import { SignInDialog } from './sign-in-dialog.tsx'
import { TurnOn } from './turn-on.tsx'
import { VerifyChatForm } from './verify-chat-form.tsx'

interface AccountTaskViewProps {
  readonly task: AccountTask
  /** Of tasks on one account. */
  readonly account: ServerAccount | undefined
  onClose(): void
}

/** What the dialog about accounts holds. */
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
