import { Button } from '@mantine/core'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'

/** Shows what can't easily be undone, apart from the rest. */
export function RemoveSection({ account }: { account: Account }) {
  const { accounts } = useStores()
  const { open } = accounts.getState()

  return (
    <Section title={say('labels.remove')}>
      <Row name={say('accountPage.remove.name')} hint={say('accountPage.remove.hint')}>
        <Button
          color="red"
          variant="light"
          onClick={() => open({ kind: 'remove', id: account.id })}
        >
          {say('accountPage.remove')}
        </Button>
      </Row>
    </Section>
  )
}
