import { Button, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { say } from '../../../shared/wording/say.ts'
import classes from '../../parts/layout/empty.module.css'
import { useStores } from '../../stores/stores-context.ts'

/** Explains what accounts are for while there are none. */
export function EmptyAccounts() {
  const { accounts } = useStores()

  return (
    <Stack className={classes.target} align="center" gap="md">
      <svg className={classes.picture} viewBox="0 0 64 64" aria-hidden="true">
        <path d="M10 12h44v14H10zM10 34h20M10 34v14h18M18 19h.5M25 19h.5M18 41h.5" />
        <path d="M44 32l12 4v8c0 7-5 11-12 14-7-3-12-7-12-14v-8zM39 45l4 4 7-8" />
      </svg>
      <Stack gap={6} align="center">
        <Title order={2} size="h3" ta="center">
          {say('overview.empty.title')}
        </Title>
        <Text c="dimmed" ta="center" maw="52ch">
          {say('overview.empty.intro')}
        </Text>
      </Stack>
      <Button
        leftSection={<IconPlus size={18} />}
        onClick={() => accounts.getState().open({ kind: 'add' })}
      >
        {say('account.addServer')}
      </Button>
      <Text c="dimmed" size="sm" ta="center" maw="52ch">
        {say('overview.empty.practice')}
      </Text>
    </Stack>
  )
}
