import { Modal } from '@mantine/core'
import { lazy, Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Account } from '../../shared/account-models.ts'
import { say } from '../../shared/wording/say.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import type { AccountTask } from '../stores/accounts.ts'
import { useStores } from '../stores/stores-context.ts'
import { byMethod } from './account/describe-account.ts'
import { useFocusHome } from './account/use-focus-home.ts'

const AccountTaskView = lazy(async () => ({
  default: (await import('./account-task-view.tsx')).AccountTaskView,
}))

/** The one dialog about accounts that is open, over whatever screen asked for it. */
export function AccountDialogs() {
  const { accounts } = useStores()
  const task = useStore(accounts, state => state.task)
  const id = task && 'id' in task ? task.id : null
  const account = useStore(accounts, ({ list }) => list?.find(one => one.id === id))
  const isGone = id !== null && account === undefined
  const shown = task?.kind === 'check' || isGone ? null : task
  useFocusHome(shown && id)
  const close = () => accounts.getState().close()

  useEffect(() => {
    if (isGone) accounts.getState().close()
  }, [accounts, isGone])

  return (
    <Modal
      opened={shown !== null}
      onClose={close}
      // What was typed is left by a button or a key, never lost by a click beside.
      closeOnClickOutside={false}
      title={shown && <bdi>{titleOf(shown, account)}</bdi>}
    >
      {shown && (
        <Suspense fallback={<Waiting name={say('account.loading')} />}>
          <AccountTaskView
            key={`${shown.kind} ${id}`}
            task={shown}
            account={account}
            onClose={close}
          />
        </Suspense>
      )}
    </Modal>
  )
}

const titles = {
  'sign-in': 'Sign in to',
  'turn-off': 'Turn off two-factor for',
  move: 'Move to an authenticator:',
  rotate: 'Replace the secret of',
  regenerate: 'New backup codes for',
  resume: 'Go on with',
  'show-setup': 'Set up a phone for',
  undo: 'Undo the change of',
  resync: 'Resynchronise',
  link: 'The entry of',
  edit: 'Edit',
  remove: 'Remove',
  'verify-chat': 'Open the chat of',
  'recover-chat': 'Recover the chat of',
} as const

function titleOf(task: AccountTask, account: Account | undefined): string {
  if (!('id' in task)) return say('account.addAServer')
  const name = account?.name ?? ''
  if (task.kind !== 'turn-on') return `${titles[task.kind]} ${name}`
  const how = task.method === 'totp' ? '' : ` ${byMethod[task.method]}`
  return say('account.turnTwoFactorHow', { how, name })
}
