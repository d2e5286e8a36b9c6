import { Badge } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'

/** Marks what belongs to the practice server, so that nobody mistakes it for real. */
export function PracticeBadge() {
  return (
    <Badge variant="outline" color="var(--ink-soft)" size="sm" tt="none" flex="none">
      {say('account.practice')}
    </Badge>
  )
}
