import { Modal } from '@mantine/core'
import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Account } from '../../shared/account-models.ts'
import { say } from '../../shared/wording/say.ts'
import type { MessageKey } from '../../shared/wording/words.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import type { AccountTask } from '../stores/accounts.ts'
import { useStores } from '../stores/stores-context.ts'
import { useFocusHome } from './account/use-focus-home.ts'

const AccountTaskView = lazyPart(
  async () => (await import('./account-task-view.tsx')).AccountTaskView,
)

/** Shows the one open dialog about accounts, over whichever screen opened it. */
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
      // A button or a key may discard what was typed, but a click outside never does.
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
  'sign-in': 'account.title.signIn',
  'turn-off': 'account.title.turnOff',
  move: 'account.title.move',
  rotate: 'account.title.rotate',
  regenerate: 'account.title.regenerate',
  resume: 'account.title.resume',
  'show-setup': 'account.title.showSetup',
  undo: 'account.title.undo',
  resync: 'account.title.resync',
  link: 'account.title.link',
  edit: 'account.title.edit',
  remove: 'account.title.remove',
  'verify-chat': 'account.title.verifyChat',
  'recover-chat': 'account.title.recoverChat',
} as const satisfies Record<string, MessageKey>

function titleOf(task: AccountTask, { name = '' }: Partial<Account> = {}): string {
  if (!('id' in task)) return say('account.addServer')
  return task.kind === 'turn-on'
    ? say('account.title.turnOn', { method: task.method, account: name })
    : say(titles[task.kind], { account: name })
}
