import { useState } from 'react'
import type { Account, EntryReference, SignIn } from '../../../shared/account-models.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { useStores } from '../../stores/stores-context.ts'
import { ChallengeForm } from '../sign-in/challenge-form.tsx'
import { useSignedIn } from '../sign-in/use-signed-in.ts'
import { AddressForm } from './address-form.tsx'
import { CredentialsForm } from './credentials-form.tsx'
import type { FoundServer } from './found-server.ts'

interface Challenged {
  readonly account: Account
  readonly challenge: Extract<SignIn, { kind: 'challenge' }>
}

/**
 * Leads from an address to a signed-in account: the server, the user, and the second factor if
 * required.
 */
export function AddServerDialog({ onClose }: { onClose: () => void }) {
  const { call, accounts, view } = useStores()
  const signedIn = useSignedIn()
  const [found, setFound] = useState<FoundServer | null>(null)
  const [challenged, setChallenged] = useState<Challenged | null>(null)

  function finish(account: Account, answeredBy: EntryReference | null = null) {
    signedIn(account, answeredBy)
    if (account.statusAt === null) void accounts.getState().refresh([account.id])
    view.getState().show('accounts')
    onClose()
  }

  if (challenged) {
    const { id } = challenged.account
    return (
      <ChallengeForm
        {...challenged}
        onSignedIn={account => finish(account)}
        onCancel={() => {
          onClose()
          call('accounts.signOut', { id }).catch(showFailure)
        }}
      />
    )
  }
  if (found) {
    return (
      <CredentialsForm
        server={found}
        onBack={() => setFound(null)}
        onAdded={({ account, signIn }) =>
          signIn.kind === 'challenge'
            ? setChallenged({ account, challenge: signIn })
            : finish(account, signIn.answeredBy)
        }
      />
    )
  }
  return <AddressForm onFound={setFound} onCancel={onClose} />
}
