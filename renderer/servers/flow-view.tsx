import { Button, Group } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { FlowResult, ServerAccount } from '../../shared/server-models.ts'
import type { AccountTask } from '../stores/servers.ts'
import { useStores } from '../stores/stores-context.ts'
import { FlowDone } from './flow-done.tsx'
import { canBeAnswered, FlowFailure } from './flow-failure.tsx'
import { FlowSteps } from './flow-steps.tsx'
import { MessageCodeForm } from './message-code-form.tsx'
import { SetupForPhone } from './setup-for-phone.tsx'
import type { Flow } from './use-flow.ts'

interface FlowViewProps {
  readonly account: ServerAccount
  readonly flow: Flow
  readonly kind: AccountTask['kind']
  /** Runs when the dialog opens, without asking anything first. */
  readonly begin?: ((flow: string) => Promise<FlowResult>) | undefined
  /** What is asked before, and again after a no of the server. */
  readonly form?: ReactNode
  onClose(): void
}

/** A change at a server on screen: what it asks, how far it is, what it needs next, how it ended. */
export function FlowView({ account, flow, kind, begin, form, onClose }: FlowViewProps) {
  const { call } = useStores()
  const { busy, refusal, progress, result } = flow
  const begun = useRef(false)

  useEffect(() => {
    if (!begin || begun.current) return
    begun.current = true
    void flow.run(begin)
  }, [begin, flow])

  if (busy && result?.kind !== 'code-sent') {
    return (
      <div className="stack">
        <FlowSteps progress={progress} />
        <Group justify="flex-end">
          <Button variant="default" data-autofocus autoFocus onClick={onClose}>
            Cancel
          </Button>
        </Group>
      </div>
    )
  }
  switch (result?.kind) {
    case 'done':
      return <FlowDone result={result} kind={kind} onClose={onClose} />
    case 'code-sent':
      return (
        <MessageCodeForm account={account} flow={flow} notice={result.notice} onCancel={onClose} />
      )
    case 'scan':
      return (
        <SetupForPhone
          account={account}
          refusal={refusal}
          onGoOn={() =>
            void flow.run(id =>
              call('flows.resume', { id: account.id, flow: id, password: null, proof: null }),
            )
          }
          onCancel={onClose}
        />
      )
  }
  if (!refusal) return form || <FlowSteps progress={progress} />
  if (form && (!account.pending || canBeAnswered(refusal))) return form
  return <FlowFailure account={account} flow={flow} kind={kind} begin={begin} onClose={onClose} />
}
