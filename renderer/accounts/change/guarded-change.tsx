import { useEffect } from 'react'
import type { Account, AccountAbilities, Need, ProofKind } from '../../../shared/account-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import type { MessageKey } from '../../../shared/wording/words.ts'
import { useStores } from '../../stores/stores-context.ts'
import { AuthoriseForm, type Authority } from './authorise-form.tsx'
import { canBeAnswered } from './flow-failure.tsx'
import { FlowView } from './flow-view.tsx'
import { useFlow } from './use-flow.ts'

type Kind = 'turn-off' | 'move' | 'rotate' | 'regenerate' | 'resume' | 'undo'

const methods = {
  'turn-off': 'flows.disable',
  move: 'flows.disable',
  rotate: 'flows.rotate',
  regenerate: 'flows.regenerate',
  resume: 'flows.resume',
  undo: 'flows.undo',
} as const

const actions = {
  'turn-off': 'account.turnOff',
  move: 'labels.move',
  rotate: 'account.replaceSecret',
  regenerate: 'account.makeNewCodes',
  resume: 'account.resume',
  undo: 'labels.undo',
} as const satisfies Record<Kind, MessageKey>

interface GuardedChangeProps {
  readonly account: Account
  readonly kind: Kind
  onClose(): void
}

/**
 * Makes a change that requires the password or the second factor. An unfinished change continues at
 * once, and asks only for what is still missing.
 */
export function GuardedChange({ account, kind, onClose }: GuardedChangeProps) {
  const { call, accounts } = useStores()
  const flow = useFlow()
  const { id, abilities } = account
  const { needs, kinds } = demandsOf(kind, account.pending?.kind ?? null, abilities)
  const change = (authority: Authority) => (run: string) =>
    call(methods[kind], { id, flow: run, ...authority })
  // A move to an authenticator is only half done when two-factor is off.
  const isHalfDone = kind === 'move' && flow.result?.kind === 'done'
  useEffect(() => {
    if (isHalfDone)
      accounts.getState().open({ kind: 'turn-on', id, method: 'totp', alsoOnPhone: false })
  }, [accounts, isHalfDone, id])

  const takesUp = kind === 'resume' || kind === 'undo'

  return (
    <FlowView
      account={account}
      flow={flow}
      kind={kind}
      begin={takesUp ? change({ password: null, proof: null }) : undefined}
      form={
        (!takesUp || (flow.refusal && canBeAnswered(flow.refusal))) && (
          <AuthoriseForm
            account={account}
            needs={needs}
            kinds={kinds}
            intro={introOf(kind, account)}
            action={say(actions[kind])}
            danger={kind === 'turn-off'}
            refusal={flow.refusal}
            onSubmit={authority => void flow.run(change(authority))}
            onCancel={onClose}
          />
        )
      }
      onClose={onClose}
    />
  )
}

function demandsOf(
  kind: Kind,
  pending: string | null,
  abilities: AccountAbilities,
): { needs: readonly Need[]; kinds: readonly ProofKind[] } {
  if (kind === 'regenerate' || (kind === 'resume' && pending === 'regenerate')) {
    return { needs: abilities.regenerateNeeds, kinds: abilities.regenerateProofs }
  }
  return { needs: abilities.disableNeeds, kinds: abilities.disableProofs }
}

function introOf(kind: Kind, { entryId, pending }: Account): string {
  switch (kind) {
    case 'turn-off':
      return entryId === null ? say('change.turnOff.intro') : say('change.turnOff.introWithEntry')
    case 'move':
      return say('change.move.intro')
    case 'rotate':
      return say('change.rotate.intro')
    case 'regenerate':
      return say('change.regenerate.intro')
    default:
      return pending ? sayWords(pending.message) : say('change.prove.intro')
  }
}
