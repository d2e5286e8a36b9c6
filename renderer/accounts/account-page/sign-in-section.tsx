import { Button } from '@mantine/core'
import type { Account } from '../../../shared/account-models.ts'
import type { Input } from '../../../shared/contract.ts'
import { say } from '../../../shared/wording/say.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { SwitchRow } from '../../parts/layout/switch-row.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { useAccountActions } from '../account/use-account-actions.ts'

/** Shows the session, and what signing in again requires. */
export function SignInSection({ account }: { account: Account }) {
  const { call, accounts } = useStores()
  const actions = useAccountActions()
  const { id, hasSession, keepsPassword } = account

  function update(change: Input<'accounts.update'>['change']) {
    call('accounts.update', { id, change }).then(accounts.getState().adopt, showFailure)
  }

  return (
    <Section title={say('accountPage.signIn.title')}>
      <Row
        name={say('accountPage.signIn.session')}
        hint={hasSession ? say('accountPage.signIn.signedIn') : say('accountPage.signIn.signedOut')}
      >
        {hasSession ? (
          <Button variant="default" onClick={() => void actions.signOut(account)}>
            {say('labels.signOut')}
          </Button>
        ) : (
          <Button
            variant="default"
            onClick={() => accounts.getState().open({ kind: 'sign-in', id })}
          >
            {say('labels.signIn')}
          </Button>
        )}
      </Row>
      {account.entryId !== null && (
        <SwitchRow
          name={say('accountPage.signIn.automatic')}
          hint={say('accountPage.signIn.automatic.hint')}
          checked={account.answersByItself}
          onChange={answersByItself => update({ answersByItself })}
        />
      )}
      <Row
        name={say('labels.password')}
        hint={
          keepsPassword
            ? say('accountPage.signIn.passwordKept')
            : say('accountPage.signIn.passwordNotKept')
        }
      >
        {keepsPassword && (
          <Button variant="default" onClick={() => update({ keepsPassword: false })}>
            {say('accountPage.signIn.forgetPassword')}
          </Button>
        )}
      </Row>
    </Section>
  )
}
