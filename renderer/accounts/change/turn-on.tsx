import { useState } from 'react'
import type { Account, FactorMethod } from '../../../shared/account-models.ts'
import { useStores } from '../../stores/stores-context.ts'
import { type EnrolAnswers, EnrolForm, enrolAsks } from './enrol-form.tsx'
import { FlowView } from './flow-view.tsx'
import { useFlow } from './use-flow.ts'

interface TurnOnProps {
  readonly account: Account
  readonly method: FactorMethod
  readonly alsoOnPhone: boolean
  onClose(): void
}

const nothing: EnrolAnswers = { destination: null, password: null, recoveryEmail: null }

/** Turns two-factor on, at once if nothing has to be asked. */
export function TurnOn({ account, method, alsoOnPhone, onClose }: TurnOnProps) {
  const { call } = useStores()
  const flow = useFlow()
  const { id } = account
  const [asks] = useState(() => enrolAsks(account, method))
  const enrol = (answers: EnrolAnswers) => (run: string) =>
    call('flows.enrol', { id, flow: run, method, alsoOnPhone, ...answers })

  return (
    <FlowView
      account={account}
      flow={flow}
      kind="turn-on"
      begin={asks ? undefined : enrol(nothing)}
      form={
        (asks || flow.refusal?.code === 'wrong-password') && (
          <EnrolForm
            account={account}
            method={method}
            refusal={flow.refusal}
            onSubmit={answers => void flow.run(enrol(answers))}
            onCancel={onClose}
          />
        )
      }
      onClose={onClose}
    />
  )
}
