import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { say } from '../../shared/wording/say.ts'
import classes from '../parts/layout/empty.module.css'

/** Explains what backup codes are and how to add them while no entry has any. */
export function NoCodes({ children }: { children: ReactNode }) {
  return (
    <Stack className={classes.target} align="center" gap="lg">
      <svg className={classes.picture} viewBox="0 0 64 64" aria-hidden="true">
        <path d="M12 8h40v48H12zM20 44h14M20 51h8" />
        <path d="M20 18h9M35 18h9M20 26h9M35 26h9M20 34h9M35 34h9" />
      </svg>
      <Stack gap={6} align="center">
        <Title order={2} size="h3" ta="center">
          {say('backupCodes.none.title')}
        </Title>
        <Text c="dimmed" ta="center" maw="50ch">
          {say('backupCodes.none.text')}
        </Text>
      </Stack>
      {children}
    </Stack>
  )
}
