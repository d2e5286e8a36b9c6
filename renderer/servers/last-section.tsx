import { Button } from '@mantine/core'
import type { ServerAccount } from '../../shared/server-models.ts'
import { Row, Section } from '../settings/section.tsx'
import { useStores } from '../stores/stores-context.ts'

/** What is not easily taken back, apart from the rest. */
export function LastSection({ account }: { account: ServerAccount }) {
  const { servers } = useStores()
  const { open } = servers.getState()
  const { id, status, pending } = account

  return (
    <Section title="Turn off and remove">
      {status?.enabled && pending === null && (
        <Row name="Two-factor" hint="The account is then protected by its password alone.">
          <Button color="red" variant="light" onClick={() => open({ kind: 'turn-off', id })}>
            Turn off two-factor
          </Button>
        </Row>
      )}
      <Row
        name="This account"
        hint="Countersign forgets it. At the server nothing changes, and its entry stays."
      >
        <Button color="red" variant="light" onClick={() => open({ kind: 'remove', id })}>
          Remove the account
        </Button>
      </Row>
    </Section>
  )
}
