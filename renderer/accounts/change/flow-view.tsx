import { Button, Group } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Account, FlowResult } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import type { AccountTask } from '../../stores/accounts.ts'
import { useStores } from '../../stores/stores-context.ts'
import { FlowDone } from './flow-done.tsx'
import { canBeAnswered, FlowFailure } from './flow-failure.tsx'
import { FlowSteps } from './flow-steps.tsx'
import { MessageCodeForm } from './message-code-form.tsx'
import { SetupForPhone } from './setup-for-phone.tsx'
import type { Flow } from './use-flow.ts'

interface FlowViewProps {
  readonly account: Account
  readonly flow: Flow
  readonly kind: AccountTask['kind']
  /** Runs when the dialog opens, without asking for anything first. */
  readonly begin?: ((flow: string) => Promise<FlowResult>) | undefined
  /** Asks before the change, and again after the server has refused. */
  readonly form?: ReactNode
  onClose(): void
}

/** Shows a change on a server: what it needs, its progress, and how it ended. */
export function FlowView({ account, flow, kind, begin, form, onClose }: FlowViewProps) {
  const { busy, refusal, result } = flow
  const begun = useRef(false)

  useEffect(() => {
    if (!begin || begun.current) return
    begun.current = true
    void flow.run(begin)
  }, [begin, flow])

  const isAsking = !busy && !result && (!refusal || !account.pending || canBeAnswered(refusal))
  const showsForm = Boolean(form) && isAsking

  return (
    <>
      {/* While it is hidden, the form keeps what was typed, in case the server refuses the code. */}
      {form && !result && <div hidden={!showsForm}>{form}</div>}
      {!showsForm && !result && refusal && (
        <FlowFailure account={account} flow={flow} kind={kind} begin={begin} onClose={onClose} />
      )}
      {!showsForm && !result && !refusal && <UnderWay flow={flow} onCancel={onClose} />}
      {result && <Reached account={account} flow={flow} kind={kind} onClose={onClose} />}
    </>
  )
}

function UnderWay({ flow, onCancel }: { flow: Flow; onCancel: () => void }) {
  return (
    <div className="stack">
      <FlowSteps progress={flow.progress} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus autoFocus onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
      </Group>
    </div>
  )
}

/** Shows how far it got: to its end, or to where the user has something to do. */
function Reached({ account, flow, kind, onClose }: Omit<FlowViewProps, 'begin' | 'form'>) {
  const { call } = useStores()
  const { busy, result } = flow
  const { id } = account
  switch (result?.kind) {
    case 'done':
      return <FlowDone result={result} kind={kind} onClose={onClose} />
    case 'code-sent':
      return (
        <MessageCodeForm account={account} flow={flow} notice={result.notice} onCancel={onClose} />
      )
    case 'scan':
      if (busy) return <UnderWay flow={flow} onCancel={onClose} />
      return (
        <SetupForPhone
          account={account}
          refusal={flow.refusal}
          onGoOn={() =>
            void flow.run(run =>
              call('flows.resume', { id, flow: run, password: null, proof: null }),
            )
          }
          onCancel={onClose}
        />
      )
  }
}
