import { Button } from '@mantine/core'
import type { Account } from '../../../shared/account-models.ts'
import type { Input } from '../../../shared/contract.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { SwitchRow } from '../../parts/layout/switch-row.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { useAccountActions } from '../account/use-account-actions.ts'

/** The session, and what signing in again asks for. */
export function SignInSection({ account }: { account: Account }) {
  const { call, accounts } = useStores()
  const actions = useAccountActions()
  const { id, hasSession, keepsPassword } = account

  function update(change: Input<'accounts.update'>['change']) {
    call('accounts.update', { id, change }).then(accounts.getState().adopt, showFailure)
  }

  return (
    <Section title="Signing in">
      <Row name="Session" hint={hasSession ? 'Signed in.' : 'Not signed in.'}>
        {hasSession ? (
          <Button variant="default" onClick={() => void actions.signOut(account)}>
            Sign out
          </Button>
        ) : (
          <Button
            variant="default"
            onClick={() => accounts.getState().open({ kind: 'sign-in', id })}
          >
            Sign in
          </Button>
        )}
      </Row>
      {account.entryId !== null && (
        <SwitchRow
          name="Answer by itself"
          hint="Sends the linked entry’s code when the server asks for a second factor."
          checked={account.answersByItself}
          onChange={answersByItself => update({ answersByItself })}
        />
      )}
      <Row
        name="Password"
        hint={
          keepsPassword
            ? 'Kept in your vault. A session that is over begins again by itself.'
            : 'Not kept. You can have it kept the next time you sign in.'
        }
      >
        {keepsPassword && (
          <Button variant="default" onClick={() => update({ keepsPassword: false })}>
            Forget the password
          </Button>
        )}
      </Row>
    </Section>
  )
}
