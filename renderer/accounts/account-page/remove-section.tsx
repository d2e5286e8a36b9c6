import { Button } from '@mantine/core'
import type { Account } from '../../../shared/account-models.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'

/** What is not easily taken back, apart from the rest. */
export function RemoveSection({ account }: { account: Account }) {
  const { accounts } = useStores()
  const { open } = accounts.getState()

  return (
    <Section title="Remove">
      <Row name="This account" hint="Countersign forgets it. At the server nothing changes.">
        <Button
          color="red"
          variant="light"
          onClick={() => open({ kind: 'remove', id: account.id })}
        >
          Remove the account
        </Button>
      </Row>
    </Section>
  )
}
