import type { Account } from '../../../shared/account-models.ts'
import { useStores } from '../../stores/stores-context.ts'
import { FlowView } from './flow-view.tsx'
import { SetupForPhone } from './setup-for-phone.tsx'
import { useFlow } from './use-flow.ts'

/** Shows a postponed setup to a phone again, and continues it to its end. */
export function ShowSetup({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call } = useStores()
  const flow = useFlow()
  const { id } = account
  const goOn = (run: string) => call('flows.resume', { id, flow: run, password: null, proof: null })

  return (
    <FlowView
      account={account}
      flow={flow}
      kind="turn-on"
      form={
        <SetupForPhone
          account={account}
          refusal={flow.refusal}
          onGoOn={() => void flow.run(goOn)}
          onCancel={onClose}
        />
      }
      onClose={onClose}
    />
  )
}
