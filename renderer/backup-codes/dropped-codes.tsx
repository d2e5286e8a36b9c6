import { Button, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { Notice } from '../parts/feedback/notice.tsx'
import { saidWith } from '../parts/said.ts'

interface DroppedCodesProps {
  readonly name: string
  /** Null if there is no entry that they could belong to. */
  readonly choose: ReactNode
  onCancel(): void
}

/** Asks whose backup codes were dropped, before anything is read. */
export function DroppedCodes({ name, choose, onCancel }: DroppedCodesProps) {
  return (
    <Notice boxed icon={<IconFileText size={19} />}>
      <Text size="sm" flex={1} role="status">
        {saidWith(
          choose === null
            ? words('backupCodes.held.noEntry', { name })
            : words('backupCodes.held.whose', { name }),
          { bdi: chunks => <bdi>{chunks}</bdi> },
        )}
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
