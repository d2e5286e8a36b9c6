import { Button, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { say } from '../../shared/wording/say.ts'
import { Notice } from '../parts/feedback/notice.tsx'

interface HeldCodesProps {
  readonly name: string
  /** Null: there is no entry that they could belong to. */
  readonly choose: ReactNode
  onCancel(): void
}

/** Backup codes were dropped: asks whose they are before anything is read. */
export function HeldCodes({ name, choose, onCancel }: HeldCodesProps) {
  return (
    <Notice boxed icon={<IconFileText size={19} />}>
      <Text size="sm" flex={1} role="status">
        <bdi>{name}</bdi>:{' '}
        {choose === null
          ? say('backupCodes.backupCodesBelongEntry')
          : say('backupCodes.whoseBackupCodesThese')}
      </Text>
      <Group gap={6}>
        {choose}
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
      </Group>
    </Notice>
  )
}
