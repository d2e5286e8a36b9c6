import { Button, Group } from '@mantine/core'
import type { Account, FlowResult } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import type { AccountTask } from '../../stores/accounts.ts'
import { useStores } from '../../stores/stores-context.ts'
import { FlowSteps } from './flow-steps.tsx'
import type { Flow } from './use-flow.ts'

interface FlowFailureProps {
  readonly account: Account
  readonly flow: Flow
  readonly kind: AccountTask['kind']
  readonly begin: ((flow: string) => Promise<FlowResult>) | undefined
  onClose(): void
}

/** Shows why a change didn't finish, and what can be done about it. */
export function FlowFailure({ account, flow, kind, begin, onClose }: FlowFailureProps) {
  const { accounts } = useStores()
  const { id, pending } = account
  const { open } = accounts.getState()
  const again = () => begin && void flow.run(begin)
  const takeUp = (task: 'resume' | 'undo') => (task === kind ? again() : open({ kind: task, id }))

  return (
    <div className="stack">
      {flow.progress && <FlowSteps progress={flow.progress} />}
      <ServerRefusal refusal={flow.refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('labels.close')}
        </Button>
        {flow.refusal?.code === 'signed-out' && (
          <Button variant="light" onClick={() => open({ kind: 'sign-in', id })}>
            {say('labels.signIn')}
          </Button>
        )}
        {pending?.canUndo && (
          <Button variant="default" onClick={() => takeUp('undo')}>
            {say('labels.undo')}
          </Button>
        )}
        {pending && (
          <Button data-autofocus autoFocus onClick={() => takeUp('resume')}>
            {say('account.resume')}
          </Button>
        )}
        {!pending && begin && (
          <Button data-autofocus autoFocus onClick={again}>
            {say('labels.tryAgain')}
          </Button>
        )}
      </Group>
    </div>
  )
}

/** Tells whether another password or another code can fix it. */
export function canBeAnswered({ code }: Refusal): boolean {
  return ['bad-input', 'wrong-password', 'wrong-code', 'code-expired'].includes(code)
}
