import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { Account, PracticeStatus, SignIn } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Row } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { ChallengeForm } from '../sign-in/challenge-form.tsx'
import { useSignedIn } from '../sign-in/use-signed-in.ts'

type Person = PracticeStatus['people'][number]

interface Asked {
  readonly account: Account
  readonly challenge: Extract<SignIn, { kind: 'challenge' }>
}

/**
 * Lists the people whom the user can sign in as, and what to try as each. Whoever was already
 * signed in as has an account above.
 */
export function PracticePeople({ people }: { people: readonly Person[] }) {
  const { call, view } = useStores()
  const signedIn = useSignedIn()
  const [signingIn, setSigningIn] = useState<Person | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)

  async function signIn(person: Person) {
    setSigningIn(person)
    try {
      const { email, dialect } = person
      const reply = await call('practice.signIn', { email, dialectId: dialect.id })
      if (reply.signIn.kind === 'challenge') {
        setAsked({ account: reply.account, challenge: reply.signIn })
      } else {
        signedIn(reply.account, reply.signIn.answeredBy)
        view.getState().showAccount(reply.account.id)
      }
    } catch (error) {
      showFailure(error)
    } finally {
      setSigningIn(null)
    }
  }

  function end() {
    if (!asked) return
    setAsked(null)
    call('accounts.signOut', { id: asked.account.id }).catch(showFailure)
  }

  return (
    <>
      {people
        .filter(({ accountId }) => accountId === null)
        .map(person => (
          <Row key={`${person.email} ${person.dialect.id}`} name={person.name} hint={person.about}>
            <Button
              variant={person === people[0] ? 'light' : 'default'}
              aria-label={say('practice.signInAs', { name: person.name })}
              loading={signingIn === person}
              disabled={signingIn !== null && signingIn !== person}
              onClick={() => void signIn(person)}
            >
              {say('labels.signIn')}
            </Button>
          </Row>
        ))}
      <Modal
        opened={asked !== null}
        onClose={end}
        title={asked && <bdi>{say('account.title.signIn', { account: asked.account.name })}</bdi>}
      >
        {asked && (
          <ChallengeForm
            {...asked}
            onSignedIn={account => {
              setAsked(null)
              signedIn(account, null)
              view.getState().showAccount(account.id)
            }}
            onCancel={end}
          />
        )}
      </Modal>
    </>
  )
}
