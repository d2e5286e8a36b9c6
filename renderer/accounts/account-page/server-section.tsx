import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'

/**
 * Shows the server itself: its kind, the account's name here and, for administrators, its users.
 */
export function ServerSection({ account }: { account: Account }) {
  const { call, accounts, view } = useStores()
  const { id, abilities, hasSession, hasAuthority, status } = account
  const [isAdministrator, setIsAdministrator] = useState(false)
  /** Administrators need a second factor of their own. Until they have one, this tells them. */
  const [obstacle, setObstacle] = useState<string | null>(null)
  const mayAsk = abilities.hasAdministration && hasSession

  const hasFactor = status?.enabled ?? false

  // biome-ignore lint/correctness/useExhaustiveDependencies: a factor that is turned on or off is another answer
  useEffect(() => {
    setObstacle(null)
    setIsAdministrator(false)
    if (!mayAsk) return
    let current = true
    call('admin.isAllowed', { id }).then(
      ({ allowed }) => current && setIsAdministrator(allowed),
      // A server that cannot be reached now is reported next to the account's state.
      error => current && setObstacle(error.code === 'refused' ? error.message : null),
    )
    return () => {
      current = false
    }
  }, [call, id, mayAsk, hasFactor])

  return (
    <Section title={say('accountPage.server.title')}>
      <Row
        name={account.practice ? say('accountPage.server.local') : account.address}
        hint={
          hasAuthority
            ? say('accountPage.server.ownAuthority', { kind: account.dialect.name })
            : sayWords(account.dialect.name)
        }
      >
        {!account.practice && (
          <Button variant="default" onClick={() => accounts.getState().open({ kind: 'edit', id })}>
            {say('labels.edit')}
          </Button>
        )}
      </Row>
      {isAdministrator && (
        <Row name={say('accountPage.administration')} hint={say('accountPage.administration.hint')}>
          <Button
            variant="default"
            onClick={() => view.getState().showAccount(id, 'administration')}
          >
            {say('accountPage.administration.open')}
          </Button>
        </Row>
      )}
      {obstacle && <Row name={say('accountPage.administration')} hint={obstacle} />}
    </Section>
  )
}
